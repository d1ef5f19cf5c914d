package corymb.intake.workbook;

import static java.util.Objects.requireNonNull;

import corymb.scheme.question.Question;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What the cells of answers accept, and what they say about it. */
final class Limits {

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 225;
  private static final BigDecimal LONGEST_CELL = BigDecimal.valueOf(32_767);
  private static final String FIRST_DAY = "367";
  private static final String LAST_DAY = "73415";

  private final WorkbookWords words;

  Limits(WorkbookWords words) {
    this.words = words;
  }

  /** Limits one cell to what its question accepts. */
  void set(XSSFSheet sheet, Place place) {
    Question question = place.question();
    int column = Column.ANSWER.index();
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            constraint(helper, question),
            new CellRangeAddressList(place.row(), place.row(), column, column));
    String expected = expected(question);
    validation.setEmptyCellAllowed(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createPromptBox(kind(question), expected);
    validation.createErrorBox(
        kind(question),
        shortened(words.with(Phrase.REFUSED, place.number(), expected), LONGEST_TEXT));
    validation.setShowPromptBox(true);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint constraint(DataValidationHelper helper, Question q) {
    int between = OperatorType.BETWEEN;
    return switch (q.type()) {
      case CHOICE -> helper.createFormulaListConstraint(Names.of(requireNonNull(q.options())));
      case YESNO -> helper.createFormulaListConstraint(Names.YES_NO);
      case INTEGER -> helper.createIntegerConstraint(between, plain(q.min()), plain(q.max()));
      case DECIMAL -> helper.createDecimalConstraint(between, plain(q.min()), plain(q.max()));
      case DATE -> helper.createDateConstraint(between, FIRST_DAY, LAST_DAY, "");
      case TEXT -> helper.createTextLengthConstraint(between, "0", plain(longest(q)));
    };
  }

  private String kind(Question question) {
    Phrase kind =
        switch (question.type()) {
          case CHOICE -> Phrase.CHOICE_KIND;
          case YESNO -> Phrase.YES_NO_KIND;
          case INTEGER -> Phrase.WHOLE_KIND;
          case DECIMAL -> Phrase.NUMBER_KIND;
          case DATE -> Phrase.DATE_KIND;
          case TEXT -> Phrase.TEXT_KIND;
        };
    return shortened(words.text(kind), LONGEST_TITLE);
  }

  private String expected(Question question) {
    return switch (question.type()) {
      case CHOICE -> words.text(Phrase.CHOICE_LIMIT);
      case YESNO -> words.text(Phrase.YES_NO_LIMIT);
      case INTEGER -> between(Phrase.WHOLE_LIMIT, question);
      case DECIMAL ->
          between(
              question.unit().equals("%") ? Phrase.PERCENT_LIMIT : Phrase.NUMBER_LIMIT, question);
      case DATE -> words.text(Phrase.DATE_LIMIT);
      case TEXT -> words.with(Phrase.TEXT_LIMIT, words.grouped(longest(question)));
    };
  }

  private String between(Phrase phrase, Question question) {
    return words.with(
        phrase,
        words.grouped(requireNonNull(question.min())),
        words.grouped(requireNonNull(question.max())));
  }

  private static BigDecimal longest(Question question) {
    BigDecimal max = question.max();
    return max == null ? LONGEST_CELL : max;
  }

  private static String plain(@Nullable BigDecimal bound) {
    return requireNonNull(bound).toPlainString();
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
