package corymb.report.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table of RFC 4180: commas between the cells, lines that end with CR LF. A cell that a
 * spreadsheet would run as a formula has an apostrophe before it.
 */
public final class CsvText {

  /** With one of these at its beginning, a cell is run as a formula by some program. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  /** One line with its end; null is an empty cell. */
  public static String line(Stream<@Nullable String> cells) {
    return cells.map(CsvText::harmless).map(CsvText::quoted).collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String harmless(@Nullable String cell) {
    if (cell == null || cell.isEmpty()) {
      return "";
    }
    return FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
