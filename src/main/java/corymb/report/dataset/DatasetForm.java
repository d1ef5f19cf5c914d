package corymb.report.dataset;

import corymb.scheme.Pack;
import java.io.OutputStream;

/** In which form a data set is written. */
public enum DatasetForm {
  /** A table for statistics, of the cases that one pack rated. */
  CSV,
  /** One response a line, to be rated again. */
  NDJSON;

  /**
   * Begins a data set; the stream stays open.
   *
   * @param pack the pack whose indicators and questions are the columns of the table
   */
  public DatasetWriter on(OutputStream out, Pack pack) {
    return this == CSV ? new DatasetCsv(out, pack) : new DatasetNdjson(out);
  }
}
