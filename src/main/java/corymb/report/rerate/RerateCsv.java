package corymb.report.rerate;

import corymb.report.text.CsvText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as a table of RFC 4180: UTF-8 without a byte order mark, a header, commas, lines
 * that end with CR LF. A text that a spreadsheet would run as a formula has an apostrophe before
 * it. One line at a time is in memory.
 */
public final class RerateCsv implements RerateTable {

  private final Writer csv;

  /**
   * Begins the table with its header; the stream stays open.
   *
   * @throws UncheckedIOException when the stream takes no more
   */
  public RerateCsv(OutputStream out) {
    this.csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    add(RerateLine.HEADER);
  }

  @Override
  public void accept(RerateLine line) {
    add(line.cells());
  }

  /** Writes what is still to be written; the stream stays open. */
  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void add(List<? extends @Nullable Object> cells) {
    try {
      csv.write(CsvText.line(cells.stream()));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException fault) {
    return new UncheckedIOException("the table cannot be written to its end", fault);
  }
}
