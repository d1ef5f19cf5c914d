package corymb.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterEntry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterCsvTest {

  @Test
  void the_table_has_a_header_and_one_line_for_each_entry() {
    RegisterEntry bare =
        new RegisterEntry(
            "ECEI-2026-00002",
            "Alpine",
            "AT",
            null,
            null,
            "bronze",
            LocalDate.parse("2020-02-29"),
            AwardStatus.EXPIRED);
    assertThat(csv(Entries.entry("Øresund Clean", AwardStatus.VALID), bare))
        .isEqualTo(
            "number,name,country,portfolio,web,label,valid until,status\r\n"
                + "ECEI-2026-00001,Øresund Clean,DK,Energy and environment,"
                + "https://oresund.example/?a=1&b=2,Gold,2028-12-31,valid\r\n"
                + "ECEI-2026-00002,Alpine,AT,,,Bronze,2020-02-29,expired\r\n");
  }

  @Test
  void a_register_without_entries_is_a_header() {
    assertThat(csv()).isEqualTo("number,name,country,portfolio,web,label,valid until,status\r\n");
  }

  @Test
  void commas_quotes_and_line_ends_are_quoted() {
    assertThat(csv(Entries.entry("A, \"B\" & C", AwardStatus.VALID)))
        .contains(",\"A, \"\"B\"\" & C\",DK,");
    assertThat(csv(Entries.entry("A\nB", AwardStatus.VALID))).contains(",\"A\nB\",DK,");
    assertThat(csv(Entries.entry("A\rB", AwardStatus.VALID))).contains(",\"A\rB\",DK,");
  }

  @Test
  void a_cell_that_a_spreadsheet_would_run_has_an_apostrophe_before_it() {
    for (String begin : List.of("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")) {
      String name = begin + "HYPERLINK(1)";
      assertThat(csv(Entries.entry(name, AwardStatus.VALID))).contains(",'" + name + ",DK,");
    }
    assertThat(csv(Entries.entry("\r=1", AwardStatus.VALID))).contains(",\"'\r=1\",DK,");
    assertThat(csv(Entries.entry("A=1", AwardStatus.VALID))).contains(",A=1,DK,");
  }

  private static String csv(RegisterEntry... entries) {
    byte[] bytes = RegisterCsv.write(Entries.register(entries), Entries.WORDS);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
