package corymb.intake.answer;

import corymb.facts.Value.Day;
import corymb.intake.problem.ProblemCode;
import corymb.intake.raw.Content;
import corymb.intake.raw.Content.Look;
import corymb.intake.raw.Reading.Manner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Understands dates. */
final class DateAnswer implements AnswerReader {

  /** A number in this range, looked at as a date, would be a day of the year 1905. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final boolean strict;

  DateAnswer(Manner manner) {
    this.strict = manner == Manner.JSON;
  }

  @Override
  public Outcome read(Content content) {
    if (content instanceof Content.Number number) {
      return shown(number);
    }
    if (content instanceof Content.Text text) {
      return typed(text.text());
    }
    return noDate(content.shown());
  }

  private static Outcome shown(Content.Number number) {
    LocalDate day = number.day();
    if (day == null || number.look() == Look.PERCENT) {
      return noDate(number.shown());
    }
    if (isYear(number.number())) {
      return Outcome.wrong(ProblemCode.ONLY_A_YEAR, day.toString(), Map.of("year", number.plain()));
    }
    Outcome outcome = Outcome.of(new Day(day));
    return number.look() == Look.DATE
        ? outcome
        : outcome.but(ProblemCode.NUMBER_READ_AS_DATE, number.plain(), day.toString());
  }

  private static boolean isYear(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.compareTo(FIRST_YEAR) >= 0
        && number.compareTo(LAST_YEAR) <= 0;
  }

  private Outcome typed(String text) {
    DateText date = DateText.of(text);
    if (date instanceof DateText.Iso iso && !(strict && text.length() != 10)) {
      return Outcome.of(new Day(iso.day()));
    }
    if (strict || date instanceof DateText.None) {
      return noDate(text);
    }
    if (date instanceof DateText.Either either) {
      return Outcome.wrong(
          ProblemCode.AMBIGUOUS_DATE,
          text,
          Map.of("one", either.one().toString(), "other", either.other().toString()));
    }
    LocalDate day = ((DateText.One) date).day();
    return Outcome.of(new Day(day)).but(ProblemCode.DATE_AS_TEXT, text, day.toString());
  }

  private static Outcome noDate(String found) {
    return Outcome.wrong(ProblemCode.NOT_A_DATE, found);
  }
}
