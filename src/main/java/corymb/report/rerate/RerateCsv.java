package corymb.report.rerate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as a table of RFC 4180: UTF-8 without a byte order mark, a header, commas, lines
 * that end with CR LF. A text that a spreadsheet would run as a formula has an apostrophe before
 * it. One line at a time is in memory.
 */
public final class RerateCsv {

  /** With one of these at its beginning, a cell is run as a formula by some program. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private RerateCsv() {}

  /**
   * Writes the lines in their order; the stream stays open.
   *
   * @throws UncheckedIOException when the stream takes no more
   */
  public static void write(Iterator<RerateLine> lines, OutputStream out) {
    try {
      Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      line(csv, RerateLine.HEADER);
      while (lines.hasNext()) {
        line(csv, lines.next().cells());
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the table cannot be written to its end", e);
    }
  }

  private static void line(Writer csv, List<? extends @Nullable Object> cells) throws IOException {
    String separator = "";
    for (Object cell : cells) {
      csv.write(separator);
      csv.write(cell instanceof String text ? quoted(harmless(text)) : shown(cell));
      separator = ",";
    }
    csv.write("\r\n");
  }

  private static String shown(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }

  private static String harmless(String cell) {
    return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
