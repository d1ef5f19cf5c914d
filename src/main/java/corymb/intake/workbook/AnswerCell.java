package corymb.intake.workbook;

import corymb.facts.Value;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.Words;
import corymb.facts.Value.YesNo;
import corymb.intake.workbook.look.Look;
import corymb.intake.workbook.look.Looks;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** How the cell of an answer looks, and how an answer stands in it. */
final class AnswerCell {

  private static final BigDecimal FROM_HERE_GROUPED = BigDecimal.valueOf(10_000);
  private static final BigDecimal FROM_HERE_MONEY = BigDecimal.valueOf(100_000);

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private AnswerCell() {}

  /** The look of the question's cell. */
  static Look look(Question question) {
    Look open = question.required() ? Looks.FIELD.on(Looks.AMBER) : Looks.FIELD;
    Look field = open.as(format(question));
    return question.type().isNumber() ? field.right() : field;
  }

  private static String format(Question question) {
    return switch (question.type()) {
      case TEXT, CHOICE, YESNO -> "@";
      case DATE -> "yyyy-mm-dd";
      case INTEGER -> reaches(question, FROM_HERE_GROUPED) ? "#,##0" : "0";
      case DECIMAL -> reaches(question, FROM_HERE_MONEY) ? "#,##0.00" : "0.0##";
    };
  }

  private static boolean reaches(Question question, BigDecimal size) {
    BigDecimal max = question.max();
    return max != null && max.compareTo(size) >= 0;
  }

  /** Puts a value into the question's cell; null leaves it empty. */
  static void fill(WorkbookWords words, XSSFCell cell, Question question, @Nullable Value value) {
    if (value instanceof Amount amount) {
      cell.setCellValue(amount.number().doubleValue());
    } else if (value instanceof Day day) {
      cell.setCellValue(day.date());
    } else if (value != null) {
      cell.setCellValue(escaped(shown(words, question, value)));
    }
  }

  /**
   * Texts such as {@code _x0041_} mean a character in workbooks, so that their first sign is
   * written as one.
   */
  private static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  /** The value as people read it in the workbook; empty for null. */
  static String shown(WorkbookWords words, Question question, @Nullable Value value) {
    if (value instanceof YesNo answer) {
      return words.text(answer.yes() ? Phrase.YES : Phrase.NO);
    }
    if (value instanceof Choice choice) {
      return label(question.options(), choice.code());
    }
    if (value instanceof Words text) {
      return text.words();
    }
    return value == null ? "" : value.text();
  }

  private static String label(@Nullable OptionList list, String code) {
    Option option = list == null ? null : list.find(code);
    return option == null ? code : option.label();
  }
}
