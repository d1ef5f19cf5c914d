package corymb.intake.workbook;

import static java.util.Objects.requireNonNull;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.scheme.Response;
import corymb.scheme.question.Option;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Responses that give some value within the bounds to every question, for tests. */
final class FullResponse {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 2, 28);
  private static final String TEXT = "Küstennetz Ærø & Łódź — žluťoučký ";

  private FullResponse() {}

  /** Every question is answered. */
  static Response of(Questionnaire questionnaire) {
    return of(questionnaire, question -> true);
  }

  /** Only some questions are answered; the others are there without a value. */
  static Response of(Questionnaire questionnaire, Predicate<Question> answered) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    int number = 0;
    for (Question question : questionnaire.questions()) {
      number++;
      Value value = answered.test(question) ? value(question, number) : null;
      answers.put(question.code(), Answer.of(question.code(), value));
    }
    return new Response(answers);
  }

  private static Value value(Question question, int number) {
    return switch (question.type()) {
      case TEXT -> new Value.Words(text(question));
      case INTEGER -> new Value.Amount(between(question, number).setScale(0, RoundingMode.DOWN));
      case DECIMAL -> new Value.Amount(between(question, number));
      case YESNO -> new Value.YesNo(number % 2 == 0);
      case DATE -> new Value.Day(FIRST_DAY.plusDays(number * 31L));
      case CHOICE -> choice(requireNonNull(question.options()).options(), number);
    };
  }

  private static String text(Question question) {
    int length = requireNonNull(question.max()).intValue();
    return TEXT.repeat(length / TEXT.length() + 1).substring(0, length).strip();
  }

  private static BigDecimal between(Question question, int number) {
    BigDecimal min = requireNonNull(question.min());
    BigDecimal max = requireNonNull(question.max());
    return min.add(max.subtract(min).multiply(new BigDecimal("0.0075")))
        .multiply(BigDecimal.valueOf(number));
  }

  private static Value choice(List<Option> options, int number) {
    Option option = options.get(number % options.size());
    return new Value.Choice(option.code(), option.level());
  }
}
