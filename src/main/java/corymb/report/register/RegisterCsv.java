package corymb.report.register;

import corymb.label.register.Register;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterWords;
import corymb.report.text.CsvText;
import corymb.scheme.yaml.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  private RegisterCsv() {}

  /** The entries in their order. */
  public static byte[] write(Register register, RegisterWords words) {
    StringBuilder csv = new StringBuilder();
    csv.append(CsvText.line(HEADER.stream()));
    for (RegisterEntry entry : register.entries()) {
      csv.append(CsvText.line(cells(entry, words)));
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
}
