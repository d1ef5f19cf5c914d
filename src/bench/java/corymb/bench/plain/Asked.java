package corymb.bench.plain;

import corymb.facts.Answer;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.YesNo;
import corymb.scheme.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers as plain values: missing numbers are 0, missing yeses are no. */
final class Asked {

  /** More months than any bound allows. */
  static final int NEVER = Integer.MAX_VALUE;

  private final Map<String, Answer> answers;
  private final @Nullable LocalDate assessed;

  Asked(Response response) {
    this.answers = response.answers();
    this.assessed = day("organisation.assessmentDate");
  }

  private @Nullable Object value(String question) {
    Answer answer = answers.get(question);
    return answer == null ? null : answer.value();
  }

  BigDecimal number(String question) {
    return value(question) instanceof Amount amount ? amount.number() : BigDecimal.ZERO;
  }

  boolean given(String question) {
    return value(question) != null;
  }

  boolean yes(String question) {
    return value(question) instanceof YesNo answer && answer.yes();
  }

  int level(String question) {
    return value(question) instanceof Choice choice ? choice.level() : 0;
  }

  /** Whether a number is not below a bound. */
  boolean reaches(String question, int bound) {
    return number(question).compareTo(BigDecimal.valueOf(bound)) >= 0;
  }

  BigDecimal sum(String... questions) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String question : questions) {
      sum = sum.add(number(question));
    }
    return sum;
  }

  /** How many of them are not below a bound. */
  int reaching(int bound, String... questions) {
    int count = 0;
    for (String question : questions) {
      count += reaches(question, bound) ? 1 : 0;
    }
    return count;
  }

  int yeses(String... questions) {
    int count = 0;
    for (String question : questions) {
      count += yes(question) ? 1 : 0;
    }
    return count;
  }

  private @Nullable LocalDate day(String question) {
    return value(question) instanceof Day day ? day.date() : null;
  }

  /** Full years from a day to the assessment, -1 when it is missing. */
  long years(String question) {
    LocalDate from = day(question);
    return from == null || assessed == null ? -1 : ChronoUnit.YEARS.between(from, assessed);
  }

  /** Months begun from a day to the assessment, not below 0; {@link #NEVER} when it is missing. */
  int months(String question) {
    LocalDate from = day(question);
    if (from == null || assessed == null) {
      return NEVER;
    }
    int full = Math.max(0, (int) ChronoUnit.MONTHS.between(from, assessed));
    return from.plusMonths(full).isBefore(assessed) ? full + 1 : full;
  }
}
