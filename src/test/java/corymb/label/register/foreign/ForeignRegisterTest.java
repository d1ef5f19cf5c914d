package corymb.label.register.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.label.register.RegisterWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForeignRegisterTest {

  private static final RegisterWords WORDS = RegisterWords.of(TinyPack.PACK);
  private static final String HEADER = "name,country,portfolio,web,label,valid until\n";

  @Test
  void a_row_holds_codes_and_the_line_on_which_it_begins() {
    ForeignRegister register =
        read(HEADER + "Øresund Clean,DK,P05,https://oresund.example,gold,2026-12-31\n");
    assertThat(register.problems()).isEmpty();
    assertThat(register.rows())
        .containsExactly(
            new ForeignRow(
                2,
                "Øresund Clean",
                "DK",
                "P05",
                "https://oresund.example",
                "gold",
                LocalDate.parse("2026-12-31")));
  }

  @Test
  void columns_stand_in_any_order_and_others_are_not_looked_at() {
    ForeignRegister register =
        read(
            "\uFEFF\"Valid_Until\";#;LABEL;Web address;Country;Organisation;Portfolio\r\n"
                + "31.12.2026;1;Gold;;DK;\"A; B\";ICT\r\n");
    assertThat(register.problems()).isEmpty();
    assertThat(register.rows().get(0).name()).isEqualTo("A; B");
    assertThat(register.rows().get(0).portfolio()).isEqualTo("P08");
    assertThat(register.rows().get(0).web()).isNull();
  }

  @Test
  void a_country_is_an_iso_code_or_an_english_name() {
    for (String country : List.of("GR", "gr", "GRC", "Greece", "GREECE", "EL")) {
      assertThat(only("A," + country + ",,,gold,2026-12-31").country()).as(country).isEqualTo("GR");
    }
  }

  @Test
  void a_label_is_a_code_or_a_title() {
    for (String label : List.of("gold", "GOLD", "Gold", " Gold ", "Gold Label")) {
      assertThat(only("A,DK,,," + label + ",2026-12-31").label()).as(label).isEqualTo("gold");
    }
  }

  @Test
  void a_month_stands_for_its_last_day() {
    assertThat(until("December 2026")).isEqualTo("2026-12-31");
    assertThat(until("february 2028")).isEqualTo("2028-02-29");
    assertThat(until("Feb 2027")).isEqualTo("2027-02-28");
    assertThat(until("Sept. 2027")).isEqualTo("2027-09-30");
    assertThat(until("2027-06")).isEqualTo("2027-06-30");
    assertThat(until("06/2027")).isEqualTo("2027-06-30");
  }

  @Test
  void a_day_is_iso_or_has_dots() {
    assertThat(until("2026-12-31")).isEqualTo("2026-12-31");
    assertThat(until("31.12.2026")).isEqualTo("2026-12-31");
    assertThat(until("1. 2. 2026")).isEqualTo("2026-02-01");
    assertThat(until("29.02.2028")).isEqualTo("2028-02-29");
  }

  @Test
  void what_is_no_day_is_a_problem() {
    for (String day :
        List.of(
            "",
            "29.02.2027",
            "2026-13-01",
            "01/02/2026",
            "Foo 2026",
            "Ma 2026",
            "2026",
            "1999-12-31",
            "2100-01-01",
            "31.12.26")) {
      assertThat(read(HEADER + "A,DK,,,gold," + day + "\n").problems())
          .as(day)
          .singleElement()
          .satisfies(problem -> assertThat(problem.column()).isEqualTo("valid until"))
          .satisfies(problem -> assertThat(problem.found()).isEqualTo(day));
    }
  }

  @Test
  void all_problems_are_told_at_once_with_their_lines() {
    ForeignRegister register =
        read(
            HEADER
                + ",XX,P99,example,tin,soon\n"
                + "\n"
                + "\"Two\nlines\",DK,,,gold,2026-12-31\n"
                + "B,Atlantis,,,gold,2026-12-31\n");
    assertThat(register.rows()).extracting(ForeignRow::name).containsExactly("Two lines");
    assertThat(register.rows().get(0).line()).isEqualTo(4);
    assertThat(register.problems())
        .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.found())
        .containsExactly(
            "2 name ",
            "2 country XX",
            "2 portfolio P99",
            "2 web example",
            "2 label tin",
            "2 valid until soon",
            "6 country Atlantis");
    assertThat(register.problems().get(4))
        .isEqualTo(
            new ForeignProblem(
                2,
                "label",
                "tin",
                "one of Bronze, Silver, Gold",
                "Write the label's title or code."));
  }

  @Test
  void a_web_address_begins_with_its_protocol_or_www() {
    assertThat(only("A,DK,,www.example.org,gold,2026-12-31").web())
        .isEqualTo("https://www.example.org");
    assertThat(only("A,DK,,HTTP://example.org/a?b,gold,2026-12-31").web())
        .isEqualTo("HTTP://example.org/a?b");
    for (String web : List.of("javascript:alert(1)", "https://x y.org", "ftp://a.b", "https://x")) {
      assertThat(read(HEADER + "A,DK,," + web + ",gold,2026-12-31\n").problems())
          .as(web)
          .singleElement()
          .satisfies(problem -> assertThat(problem.column()).isEqualTo("web"));
    }
  }

  @Test
  void a_doubled_line_names_the_first_one() {
    ForeignRegister register =
        read(
            HEADER
                + "Øresund,DK,,,gold,2026-12-31\n"
                + "Øresund,DK,,,gold,2028-12-31\n"
                + "oresund,Denmark,,,Gold,December 2026\n");
    assertThat(register.rows()).hasSize(2);
    assertThat(register.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(4))
        .satisfies(
            problem ->
                assertThat(problem.expected()).isEqualTo("each label once; line 2 has the same"));
  }

  @Test
  void lines_of_one_organisation_agree_on_portfolio_and_web() {
    ForeignRegister register =
        read(
            HEADER
                + "A,DK,P05,https://a.example,silver,2026-12-31\n"
                + "A,DK,,HTTPS://A.example,gold,2027-12-31\n"
                + "A,DK,P08,,bronze,2020-12-31\n");
    assertThat(register.rows()).hasSize(2);
    assertThat(register.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.expected())
                    .isEqualTo("P05 as in line 2 for the same organisation"));
  }

  @Test
  void a_missing_or_doubled_column_is_a_problem_and_no_row_is_read() {
    ForeignRegister register = read("Name,Country,Web,name,Label,Expiry\nA,DK,,B,gold,2026-12\n");
    assertThat(register.rows()).isEmpty();
    assertThat(register.problems())
        .extracting(ForeignProblem::column)
        .containsExactly("name", "portfolio", "valid until");
  }

  @Test
  void a_line_with_more_cells_than_the_header_is_a_problem_and_a_shorter_one_ends_in_empty_cells() {
    assertThat(read(HEADER + "A, B,DK,,,gold,2026-12-31\n").problems())
        .first()
        .satisfies(problem -> assertThat(problem.found()).isEqualTo("7 cells"));
    assertThat(read("label,valid until,name,country,web,portfolio\ngold,2026-12-31,A,DK\n").rows())
        .hasSize(1);
  }

  @Test
  void what_is_not_utf_8_is_refused_with_its_line() {
    byte[] latin =
        (HEADER + "A,DK,,,gold,2026-12-31\nØ,DK,,,gold,2026-12-31\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    ForeignRegister register = ForeignRegister.read(latin, WORDS);
    assertThat(register.rows()).isEmpty();
    assertThat(register.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(3))
        .satisfies(problem -> assertThat(problem.advice()).contains("CSV UTF-8"));
  }

  @Test
  void a_quote_that_does_not_fit_is_a_problem_of_its_line() {
    ForeignRegister open = read(HEADER + "A,DK,,,gold,2026-12-31\n\"B,DK,,,gold,2026-12-31\n");
    assertThat(open.rows()).hasSize(1);
    assertThat(open.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
    assertThat(read(HEADER + "\"A\"x,DK,,,gold,2026-12-31\n").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.found()).contains("quote"));
  }

  @Test
  void a_file_without_a_header_says_what_was_expected() {
    for (String text : List.of("", "\uFEFF", "\n\n", ",,\n")) {
      assertThat(read(text).problems())
          .singleElement()
          .satisfies(
              problem ->
                  assertThat(problem.expected())
                      .isEqualTo(
                          "a header with the columns name, country, portfolio, web, label, valid"
                              + " until"));
    }
  }

  @Test
  void what_is_found_is_shown_short_and_without_control_characters() {
    ForeignProblem problem =
        read(HEADER + "A,\"x\u0007" + "y".repeat(100) + "\",,,gold,2026-12-31\n").problems().get(0);
    assertThat(problem.found()).startsWith("x\uFFFDyyy").endsWith("y…").hasSize(80);
  }

  /**
   * A line is a row or has a problem, whatever stands in it; nothing is lost and nothing is thrown.
   */
  @Test
  void whatever_stands_in_a_file_is_a_row_or_a_problem() {
    String good =
        HEADER + "\"A, B\",DK,P05,www.a.example,gold,2026-12-31\nC,AT,,,Silver,May 2027\n";
    Random random = new Random(7);
    String signs = "\",;'\n\r=\t .-0ÄÅ\u0000\u202e\ud83d\ude00";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(good);
      for (int i = random.nextInt(6); i >= 0; i--) {
        char sign = signs.charAt(random.nextInt(signs.length()));
        text.setCharAt(HEADER.length() + random.nextInt(text.length() - HEADER.length()), sign);
      }
      ForeignRegister register = read(text.toString());
      assertThat(register.rows().size() + register.problems().size())
          .as(text.toString())
          .isPositive();
      assertThat(register.problems())
          .allSatisfy(problem -> assertThat(problem.line()).isPositive())
          .allSatisfy(problem -> assertThat(problem.advice()).endsWith(".").doesNotContain("null"));
    }
  }

  private static String until(String text) {
    return only("A,DK,,,gold," + text).validUntil().toString();
  }

  private static ForeignRow only(String line) {
    ForeignRegister register = read(HEADER + line + "\n");
    assertThat(register.problems()).isEmpty();
    assertThat(register.rows()).hasSize(1);
    return register.rows().get(0);
  }

  private static ForeignRegister read(String text) {
    return ForeignRegister.read(text.getBytes(StandardCharsets.UTF_8), WORDS);
  }
}
