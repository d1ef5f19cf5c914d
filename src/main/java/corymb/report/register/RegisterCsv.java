package corymb.report.register;

import corymb.label.register.Register;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterWords;
import corymb.scheme.yaml.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the register as a table of RFC 4180: UTF-8 without a byte order mark, a header, commas,
 * lines that end with CR LF. Countries are alpha-2 codes, labels and portfolios their titles, days
 * ISO dates. A cell that a spreadsheet would run as a formula has an apostrophe before it; the
 * import takes it away again.
 */
public final class RegisterCsv {

  private static final List<String> HEADER =
      List.of("number", "name", "country", "portfolio", "web", "label", "valid until", "status");

  /** With one of these at its beginning, a cell is run as a formula by some program. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private RegisterCsv() {}

  /** The entries in their order. */
  public static byte[] write(Register register, RegisterWords words) {
    StringBuilder csv = new StringBuilder();
    line(csv, HEADER.stream());
    for (RegisterEntry entry : register.entries()) {
      line(csv, cells(entry, words).map(RegisterCsv::harmless));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<@Nullable String> cells(RegisterEntry entry, RegisterWords words) {
    return Stream.of(
        entry.number(),
        entry.name(),
        entry.country(),
        words.portfolio(entry.portfolio()),
        entry.web(),
        words.label(entry.label()),
        entry.validUntil().toString(),
        Words.of(entry.status()));
  }

  private static String harmless(@Nullable String cell) {
    if (cell == null || cell.isEmpty()) {
      return "";
    }
    return FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }

  private static void line(StringBuilder csv, Stream<String> cells) {
    csv.append(cells.map(RegisterCsv::quoted).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
