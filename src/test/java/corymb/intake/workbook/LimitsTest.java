package corymb.intake.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final Opened BLANK = Opened.written(null);

  private XSSFDataValidation at(String question) {
    return BLANK.validation(BLANK.cell(question));
  }

  @Test
  void every_answer_is_limited_to_its_type_and_says_what_it_expects() {
    for (Question question : Opened.questions()) {
      XSSFDataValidation limit = at(question.code());
      assertThat(limit.getValidationConstraint().getValidationType())
          .isEqualTo(type(question.type()));
      assertThat(limit.getErrorStyle()).isEqualTo(ErrorStyle.STOP);
      assertThat(limit.getShowPromptBox()).isTrue();
      assertThat(limit.getShowErrorBox()).isTrue();
      assertThat(limit.getEmptyCellAllowed()).isTrue();
      assertThat(limit.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(225);
      assertThat(limit.getErrorBoxTitle()).isNotBlank().hasSizeLessThanOrEqualTo(32);
      assertThat(limit.getErrorBoxText()).contains(requireNonNull(limit.getPromptBoxText()));
    }
  }

  private static int type(QuestionType type) {
    return switch (type) {
      case TEXT -> ValidationType.TEXT_LENGTH;
      case INTEGER -> ValidationType.INTEGER;
      case DECIMAL -> ValidationType.DECIMAL;
      case DATE -> ValidationType.DATE;
      case YESNO, CHOICE -> ValidationType.LIST;
    };
  }

  @Test
  void a_choice_and_yes_or_no_offer_a_named_list_with_an_arrow() {
    XSSFDataValidation country = at("organisation.country");
    assertThat(country.getValidationConstraint().getFormula1()).isEqualTo("corymb.list.countries");
    assertThat(
            BLANK
                .book()
                .getSheet("The organisation")
                .getCTWorksheet()
                .getDataValidations()
                .getDataValidationList())
        .noneMatch(hidesArrow -> hidesArrow.getShowDropDown());
    assertThat(at("plan.exists").getValidationConstraint().getFormula1()).isEqualTo(Names.YES_NO);
  }

  @Test
  void a_number_lies_between_its_bounds() {
    XSSFDataValidation total = at("participants.total");
    DataValidationConstraint between = total.getValidationConstraint();
    assertThat(between.getOperator()).isEqualTo(OperatorType.BETWEEN);
    assertThat(between.getFormula1()).isEqualTo("0");
    assertThat(between.getFormula2()).isEqualTo("100000");
    assertThat(total.getPromptBoxText())
        .isEqualTo("A whole number from 0 to 100,000, without the unit.");
  }

  @Test
  void a_percentage_says_how_it_is_typed() {
    assertThat(at("financing.securedYear1").getPromptBoxText())
        .isEqualTo("A number from 0 to 100. Type 62.5 for 62.5 %, without the sign.");
  }

  @Test
  void a_text_is_at_most_as_long_as_its_question_allows() {
    DataValidationConstraint length = at("organisation.nuts2").getValidationConstraint();
    assertThat(length.getFormula1()).isEqualTo("0");
    assertThat(length.getFormula2()).isEqualTo("8");
  }

  @Test
  void a_date_lies_in_the_twentieth_or_the_twenty_first_century() {
    DataValidationConstraint between = at("organisation.founded").getValidationConstraint();
    assertThat(between.getFormula1()).isEqualTo("367");
    assertThat(between.getFormula2()).isEqualTo("73415");
  }
}
