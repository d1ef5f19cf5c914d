package corymb.rating.example;

import corymb.facts.Value;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.Words;
import corymb.facts.Value.YesNo;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import corymb.scheme.yaml.Decimals;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads answers as they are written in {@code answers.json}, without quotes. */
final class AnswerText {

  private AnswerText() {}

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException when the question does not take it; the message says what it
   *     takes
   */
  static @Nullable Value read(Question question, String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (question.type()) {
      case TEXT -> new Words(text);
      case YESNO -> yesNo(text);
      case DATE -> day(text);
      case CHOICE -> choice(question.options(), text);
      case INTEGER, DECIMAL -> amount(question, text);
    };
  }

  private static Value yesNo(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("expected true or false");
    }
    return new YesNo(text.equals("true"));
  }

  private static Value day(String text) {
    try {
      return new Day(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a day such as 2025-03-01", e);
    }
  }

  private static Value choice(@Nullable OptionList list, String text) {
    Option option = list == null ? null : list.find(text);
    if (option == null) {
      throw new IllegalArgumentException(
          "expected one of " + (list == null ? "no options" : list.byCode().keySet()));
    }
    return new Choice(option.code(), option.level());
  }

  private static Value amount(Question question, String text) {
    BigDecimal number = numberOrNull(text);
    BigDecimal min = question.min();
    BigDecimal max = question.max();
    if (number == null
        || (min != null && number.compareTo(min) < 0)
        || (max != null && number.compareTo(max) > 0)
        || (question.type() == QuestionType.INTEGER && number.stripTrailingZeros().scale() > 0)) {
      String kind = question.type() == QuestionType.INTEGER ? "a whole number" : "a number";
      throw new IllegalArgumentException("expected %s from %s to %s".formatted(kind, min, max));
    }
    return new Amount(number);
  }

  private static @Nullable BigDecimal numberOrNull(String text) {
    try {
      return Decimals.of(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
