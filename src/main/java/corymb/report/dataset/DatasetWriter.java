package corymb.report.dataset;

import java.io.IOException;

/** Writes a data set line by line; one at a time is in memory. */
public interface DatasetWriter {

  /**
   * Writes a case.
   *
   * @return false when the form has no place for it, because another pack rated it
   * @throws IOException when the stream takes no more
   */
  boolean accept(DatasetLine line) throws IOException;
}
