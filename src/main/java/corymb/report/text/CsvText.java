package corymb.report.text;

import corymb.intake.raw.FormulaSigns;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table of RFC 4180: commas between the cells, lines that end with CR LF. A text that a
 * spreadsheet would run as a formula has an apostrophe before it; numbers stay as they are.
 */
public final class CsvText {

  private CsvText() {}

  /** One line with its end: numbers, and texts of everything else; null is an empty cell. */
  public static String line(Stream<? extends @Nullable Object> cells) {
    return cells.map(CsvText::shown).map(CsvText::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String shown(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof Number ? cell.toString() : FormulaSigns.harmless(cell.toString());
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
