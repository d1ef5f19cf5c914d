package corymb.benchmark.synthetic;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.scheme.Response;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import corymb.scheme.question.Questionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response that is being written. Every answer is held against its question at once, so that a
 * generator that leaves the bounds stops where it does.
 */
final class Draft {

  private final Questionnaire questionnaire;
  private final Map<String, Value> given = new HashMap<>();

  Draft(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  void whole(String code, long number) {
    put(code, QuestionType.INTEGER, new Value.Amount(BigDecimal.valueOf(number)));
  }

  void decimal(String code, BigDecimal number) {
    put(code, QuestionType.DECIMAL, new Value.Amount(number));
  }

  boolean yes(String code, boolean yes) {
    put(code, QuestionType.YESNO, new Value.YesNo(yes));
    return yes;
  }

  void words(String code, String words) {
    put(code, QuestionType.TEXT, new Value.Words(words));
  }

  void day(String code, @Nullable LocalDate day) {
    if (day != null) {
      put(code, QuestionType.DATE, new Value.Day(day));
    }
  }

  void choice(String code, String option) {
    OptionList list = question(code).options();
    Option chosen = list == null ? null : list.find(option);
    if (chosen == null) {
      throw new IllegalArgumentException(code + " has no option " + option);
    }
    put(code, QuestionType.CHOICE, new Value.Choice(chosen.code(), chosen.level()));
  }

  /** The option at a place of the question's list, from 0. */
  void choice(String code, int place) {
    OptionList list = question(code).options();
    choice(code, list == null ? "" : list.options().get(place).code());
  }

  /**
   * The filled questionnaire.
   *
   * @throws IllegalStateException when a required question has no answer
   */
  Response response() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      Value value = given.get(question.code());
      if (value == null && question.required()) {
        throw new IllegalStateException(question.code() + " must be answered");
      }
      answers.put(question.code(), Answer.of(question.code(), value));
    }
    return new Response(Collections.unmodifiableMap(answers));
  }

  private void put(String code, QuestionType type, Value value) {
    Question question = question(code);
    if (question.type() != type || !within(question, value)) {
      throw new IllegalArgumentException(code + " does not take " + value);
    }
    if (given.put(code, value) != null) {
      throw new IllegalArgumentException(code + " is answered twice");
    }
  }

  private static boolean within(Question question, Value value) {
    BigDecimal number =
        value instanceof Value.Words words
            ? BigDecimal.valueOf(words.words().length())
            : value instanceof Value.Amount amount ? amount.number() : null;
    BigDecimal min = question.min();
    BigDecimal max = question.max();
    return number == null
        || ((min == null || number.compareTo(min) >= 0)
            && (max == null || number.compareTo(max) <= 0));
  }

  private Question question(String code) {
    Question question = questionnaire.find(code);
    if (question == null) {
      throw new IllegalArgumentException("the questionnaire has no question " + code);
    }
    return question;
  }
}
