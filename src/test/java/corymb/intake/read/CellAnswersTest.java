package corymb.intake.read;

import static corymb.intake.read.Samples.answer;
import static corymb.intake.read.Samples.problem;
import static corymb.intake.read.Samples.read;
import static corymb.intake.read.Samples.workbookWith;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Problem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAnswersTest {

  private static final String TOTAL = "participants.total";
  private static final String FTE = "team.fte";
  private static final String COUNTRY = "organisation.country";
  private static final String WRITTEN = "strategy.written";
  private static final String NAME = "organisation.name";
  private static final String FOUNDED = "organisation.founded";

  @Test
  void the_example_of_the_contract_reads_as_promised() {
    Problem problem = problem(workbookWith(TOTAL, cell -> cell.setCellValue("about 60")));
    assertThat(problem.code()).isEqualTo("P012");
    assertThat(problem.found()).isEqualTo("about 60");
    assertThat(problem.expected()).isEqualTo("a whole number from 0 to 100000");
    assertThat(problem.question()).isEqualTo(TOTAL);
    assertThat(problem.cell()).hasToString("Participants and team!D4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Austria", "austria", " AUSTRIA ", "AT", "at", "\u00A0Austria\u00A0"})
  void an_option_is_known_by_label_or_code(String text) {
    byte[] workbook = workbookWith(COUNTRY, cell -> cell.setCellValue(text));
    assertThat(read(workbook).problems()).isEmpty();
    assertThat(answer(workbook, COUNTRY)).isEqualTo("AT");
  }

  @Test
  void an_option_whose_code_is_a_number_may_stand_as_number() {
    byte[] workbook = workbookWith("organisation.ecosystem", cell -> cell.setCellValue(5));
    assertThat(answer(workbook, "organisation.ecosystem")).isEqualTo("5");
  }

  @Test
  void the_nearest_option_is_suggested() {
    Problem problem = problem(workbookWith(COUNTRY, cell -> cell.setCellValue("Austira")));
    assertThat(problem.message()).contains("Maybe “Austria” is meant.");
    assertThat(problem.advice()).contains("for example “Austria”");
  }

  @ParameterizedTest
  @CsvSource({
    "yes, true",
    "YES, true",
    "' Yes ', true",
    "y, true",
    "TRUE, true",
    "no, false",
    "No, false",
    "n, false",
    "false, false"
  })
  void yes_and_no_are_understood_in_words(String text, boolean meaning) {
    byte[] workbook =
        workbookWith("eligibility.programmeRecognised", cell -> cell.setCellValue(text));
    assertThat(read(workbook).problems()).isEmpty();
    assertThat(answer(workbook, "eligibility.programmeRecognised"))
        .isEqualTo(String.valueOf(meaning));
  }

  @Test
  void true_and_false_are_yes_and_no() {
    assertThat(answer(workbookWith(WRITTEN, cell -> cell.setCellValue(true)), WRITTEN))
        .isEqualTo("true");
  }

  @Test
  void a_number_is_neither_yes_nor_no() {
    assertThat(problem(workbookWith(WRITTEN, cell -> cell.setCellValue(1))).code())
        .isEqualTo("P031");
  }

  @Test
  void a_number_is_accepted_as_text_as_it_is_shown() {
    byte[] workbook = workbookWith(NAME, cell -> cell.setCellValue(4711));
    assertThat(read(workbook).problems()).isEmpty();
    assertThat(answer(workbook, NAME)).isEqualTo("4711");
  }

  @Test
  void spaces_around_a_text_are_taken_away() {
    byte[] workbook = workbookWith(NAME, cell -> cell.setCellValue(" \u00A0 Cluster\u00A0B  "));
    assertThat(answer(workbook, NAME)).isEqualTo("Cluster\u00A0B");
  }

  @Test
  void spaces_alone_are_no_answer() {
    assertThat(problem(workbookWith(NAME, cell -> cell.setCellValue(" \u00A0 "))).code())
        .isEqualTo("P001");
  }

  @Test
  void an_optional_question_may_stay_blank() {
    byte[] workbook = workbookWith("organisation.nuts2", XSSFCell::setBlank);
    assertThat(read(workbook).problems()).isEmpty();
    assertThat(answer(workbook, "organisation.nuts2")).isNull();
  }

  @Test
  void a_number_is_read_as_it_is_shown_and_not_as_it_is_stored() {
    assertThat(answer(workbookWith(FTE, cell -> cell.setCellValue(0.1 + 0.2)), FTE))
        .isEqualTo("0.3");
  }

  @ParameterizedTest
  @CsvSource({"-1, P013", "100001, P013", "60.5, P012"})
  void a_number_that_cannot_be_is_refused(double number, String code) {
    assertThat(problem(workbookWith(TOTAL, cell -> cell.setCellValue(number))).code())
        .isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1000})
  void the_bounds_themselves_are_possible(double number) {
    assertThat(read(workbookWith(FTE, cell -> cell.setCellValue(number))).problems()).isEmpty();
  }

  @Test
  void a_decimal_comma_typed_as_text_is_read_with_a_warning() {
    byte[] workbook = workbookWith(FTE, cell -> cell.setCellValue("2,5"));
    assertThat(problem(workbook).code()).isEqualTo("P015");
    assertThat(answer(workbook, FTE)).isEqualTo("2.5");
    assertThat(read(workbook).isComplete()).isTrue();
  }

  @Test
  void a_typed_number_with_its_unit_is_read_with_a_warning() {
    assertThat(problem(workbookWith(FTE, cell -> cell.setCellValue("2.5 fte"))).code())
        .isEqualTo("P015");
  }

  @Test
  void a_percentage_is_refused_where_a_count_is_asked_for() {
    byte[] workbook = workbookWith(TOTAL, cell -> style(cell, "0%"));
    assertThat(problem(workbook).code()).isEqualTo("P012");
    assertThat(problem(workbook).found()).isEqualTo("6000 %");
  }

  @Test
  void a_date_typed_as_iso_text_needs_no_warning() {
    byte[] workbook = workbookWith(FOUNDED, cell -> cell.setCellValue("2015-05-20"));
    assertThat(read(workbook).problems()).isEmpty();
    assertThat(answer(workbook, FOUNDED)).isEqualTo("2015-05-20");
  }

  @Test
  void a_formula_with_a_result_of_the_wrong_type_has_both_problems() {
    byte[] workbook =
        workbookWith(
            TOTAL,
            cell -> {
              cell.setCellFormula("\"many\"");
              cell.setCellValue("many");
            });
    assertThat(read(workbook).problems()).extracting(Problem::code).containsExactly("P051", "P012");
  }

  @Test
  void a_formula_with_an_error_is_an_error() {
    byte[] workbook =
        workbookWith(
            TOTAL,
            cell -> {
              cell.setCellFormula("1/0");
              cell.setCellErrorValue((byte) 0x07);
            });
    assertThat(problem(workbook).code()).isEqualTo("P053");
  }

  @Test
  void all_problems_are_told_at_once_in_the_order_of_the_questions() {
    byte[] workbook =
        Samples.workbook(
            book -> {
              Samples.cell(book, WRITTEN).setCellValue("partly");
              Samples.cell(book, NAME).setBlank();
              Samples.cell(book, TOTAL).setCellValue("about 60");
              Samples.cell(book, FOUNDED).setCellValue("01/02/2015");
            });
    assertThat(read(workbook).problems())
        .extracting(Problem::question)
        .containsExactly(NAME, FOUNDED, TOTAL, WRITTEN);
  }

  private static void style(XSSFCell cell, String format) {
    XSSFWorkbook book = cell.getSheet().getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
