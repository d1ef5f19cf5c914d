package corymb.intake.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.Value;
import corymb.scheme.Response;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;

class PrefillTest {

  private final Response full = FullResponse.of(Opened.PACK.questionnaire());

  @Test
  void a_blank_workbook_has_no_answers() {
    Opened blank = Opened.written(null);
    assertThat(Opened.questions())
        .allSatisfy(q -> assertThat(blank.cell(q.code()).getCellType()).isEqualTo(CellType.BLANK));
  }

  @Test
  void every_answer_stands_in_its_cell_as_text_number_date_or_label() {
    Opened book = Opened.written(full);
    for (Question question : Opened.questions()) {
      XSSFCell cell = book.cell(question.code());
      Value value = requireNonNull(full.answer(question.code()).value());
      assertThat(read(cell, question).text()).as(question.code()).isEqualTo(value.text());
    }
  }

  @Test
  void answers_that_are_missing_stay_empty() {
    Response half =
        FullResponse.of(Opened.PACK.questionnaire(), q -> q.type() != QuestionType.DATE);
    Opened book = Opened.written(half);
    assertThat(book.cell("organisation.founded").getCellType()).isEqualTo(CellType.BLANK);
    assertThat(book.cell("organisation.name").getCellType()).isEqualTo(CellType.STRING);
  }

  @Test
  void an_option_is_shown_by_its_label_and_yes_by_a_word() {
    Opened book = Opened.written(full);
    OptionList countries = requireNonNull(Opened.PACK.questionnaire().lists().get("countries"));
    assertThat(book.cell("organisation.country").getStringCellValue())
        .isEqualTo(countries.options().get(3).label());
    assertThat(book.cell("eligibility.programmeRecognised").getStringCellValue()).isEqualTo("yes");
  }

  @Test
  void formats_suit_the_answers() {
    Opened book = Opened.written(null);
    assertThat(format(book, "organisation.name")).isEqualTo("@");
    assertThat(format(book, "organisation.country")).isEqualTo("@");
    assertThat(format(book, "organisation.founded")).isEqualTo("yyyy-mm-dd");
    assertThat(format(book, "team.leavers24m")).isEqualTo("0");
    assertThat(format(book, "participants.total")).isEqualTo("#,##0");
    assertThat(format(book, "team.fte")).isEqualTo("0.0##");
    assertThat(format(book, "financing.feesEur")).isEqualTo("#,##0.00");
  }

  private static String format(Opened book, String question) {
    return book.cell(question).getCellStyle().getDataFormatString();
  }

  private static Value read(XSSFCell cell, Question question) {
    return switch (question.type()) {
      case TEXT -> new Value.Words(cell.getStringCellValue());
      case YESNO -> new Value.YesNo(cell.getStringCellValue().equals("yes"));
      case INTEGER, DECIMAL ->
          new Value.Amount(new BigDecimal(cell.getRawValue()).setScale(4, RoundingMode.HALF_UP));
      case DATE -> {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        yield new Value.Day(cell.getLocalDateTimeCellValue().toLocalDate());
      }
      case CHOICE ->
          requireNonNull(question.options()).options().stream()
              .filter(option -> option.label().equals(cell.getStringCellValue()))
              .map(option -> new Value.Choice(option.code(), option.level()))
              .findFirst()
              .orElseThrow();
    };
  }
}
