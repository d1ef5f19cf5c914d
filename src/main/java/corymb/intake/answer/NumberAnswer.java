package corymb.intake.answer;

import corymb.facts.Value.Amount;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.Content;
import corymb.intake.raw.Content.Look;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Understands numbers, whole or with decimals. */
final class NumberAnswer implements AnswerReader {

  private static final int MOST_DECIMALS = 20;
  private static final String PERCENT = "%";

  private final Question question;
  private final boolean whole;
  private final Supplier<List<Question>> elsewhere;

  NumberAnswer(Question question, Supplier<List<Question>> elsewhere) {
    this.question = question;
    this.elsewhere = elsewhere;
    this.whole = question.type() == QuestionType.INTEGER;
  }

  @Override
  public Outcome read(Content content) {
    if (content instanceof Content.Number number) {
      return shown(number);
    }
    if (content instanceof Content.Text text) {
      return typed(text.text());
    }
    return noNumber(content.shown());
  }

  private Outcome shown(Content.Number number) {
    if (number.look() == Look.DATE) {
      return Outcome.wrong(ProblemCode.DATE_FOR_A_NUMBER, number.shown());
    }
    if (number.look() == Look.PLAIN) {
      return bounded(number.number());
    }
    if (!question.unit().equals(PERCENT)) {
      return noNumber(number.shown());
    }
    BigDecimal percent = number.number().movePointRight(2);
    return bounded(percent)
        .but(ProblemCode.SHOWN_AS_PERCENT, number.shown(), new Amount(percent).text());
  }

  private Outcome typed(String text) {
    NumberText number = read(text);
    if (number instanceof NumberText.One one) {
      return bounded(one.number())
          .but(ProblemCode.NUMBER_AS_TEXT, text, new Amount(one.number()).text());
    }
    if (number instanceof NumberText.Either either) {
      return Outcome.wrong(ProblemCode.AMBIGUOUS_NUMBER, text, details(either));
    }
    return noNumber(text);
  }

  /** The number, its unit in the language of the questionnaire or else in another. */
  private NumberText read(String text) {
    NumberText number = NumberText.of(text, question.unit());
    boolean unitElsewhere = number instanceof NumberText.None && !question.unit().isEmpty();
    for (Question same : unitElsewhere ? elsewhere.get() : List.<Question>of()) {
      NumberText other = NumberText.of(text, same.unit());
      number = other instanceof NumberText.None ? number : other;
    }
    return number;
  }

  private static Map<String, String> details(NumberText.Either either) {
    String[] two = either.other().split(" ");
    return two.length == 2
        ? Map.of(
            "one", either.one(), "other", Remark.word("two"), "first", two[0], "second", two[1])
        : Map.of("one", either.one(), "other", either.other());
  }

  private Outcome bounded(BigDecimal number) {
    String found = new Content.Number(number, Look.PLAIN, null).plain();
    int decimals = number.signum() == 0 ? 0 : number.stripTrailingZeros().scale();
    if (whole && decimals > 0) {
      return noNumber(found);
    }
    if (decimals > MOST_DECIMALS) {
      String most = String.valueOf(MOST_DECIMALS);
      return Outcome.wrong(ProblemCode.TOO_MANY_DECIMALS, found, Map.of("most", most));
    }
    BigDecimal min = question.min();
    BigDecimal max = question.max();
    boolean below = min != null && number.compareTo(min) < 0;
    boolean above = max != null && number.compareTo(max) > 0;
    return below || above
        ? Outcome.wrong(ProblemCode.OUT_OF_BOUNDS, found)
        : Outcome.of(new Amount(number));
  }

  private Outcome noNumber(String found) {
    return Outcome.wrong(whole ? ProblemCode.NOT_A_WHOLE_NUMBER : ProblemCode.NOT_A_NUMBER, found);
  }
}
