package corymb.benchmark.synthetic;

import corymb.facts.Answer;
import corymb.facts.Total;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Words;
import corymb.scheme.Response;
import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.CrossCheck.DateOrder;
import corymb.scheme.question.CrossCheck.Email;
import corymb.scheme.question.CrossCheck.Needs;
import corymb.scheme.question.CrossCheck.NotAbove;
import corymb.scheme.question.CrossCheck.Prefix;
import corymb.scheme.question.CrossCheck.Together;
import corymb.scheme.question.CrossCheck.Web;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.TotalRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Holds a response against the cross-checks, written down once more and apart from intake. */
final class CrossChecks {

  private final Questionnaire questionnaire;
  private final Response response;

  CrossChecks(Questionnaire questionnaire, Response response) {
    this.questionnaire = questionnaire;
    this.response = response;
  }

  /** The codes of the checks, warnings too, that the response does not satisfy. */
  List<String> violated() {
    return questionnaire.checks().stream()
        .filter(check -> !holds(check))
        .map(CrossCheck::code)
        .toList();
  }

  private boolean holds(CrossCheck check) {
    CrossCheck.Condition condition = check.condition();
    if (condition instanceof NotAbove c) {
      return sum(c.left()).compareTo(sum(c.right())) <= 0;
    } else if (condition instanceof DateOrder c) {
      LocalDate earlier = response.answer(c.earlier()).day();
      LocalDate later = response.answer(c.later()).day();
      return earlier == null || later == null || !earlier.isAfter(later);
    } else if (condition instanceof Needs c) {
      return response.answer(c.yes()).isYes() || c.when().stream().noneMatch(this::speaks);
    } else if (condition instanceof Together c) {
      boolean given = response.answer(c.given()).isGiven();
      return c.with().stream().allMatch(code -> response.answer(code).isGiven() == given);
    } else if (condition instanceof Prefix c) {
      return prefix(c);
    } else if (condition instanceof Web c) {
      return words(c.question()).matches("|https?://.+");
    } else if (condition instanceof Email c) {
      return words(c.question()).matches("|[^@ ]+@[^@ ]+\\.[a-z]+");
    }
    throw new IllegalArgumentException("an unknown check " + check);
  }

  private boolean speaks(String question) {
    Answer answer = response.answer(question);
    return answer.isYes() || answer.isPositive() || answer.day() != null;
  }

  private boolean prefix(Prefix check) {
    String text = words(check.text());
    return text.isEmpty() || !(response.answer(check.choice()).value() instanceof Choice);
  }

  private String words(String question) {
    return response.answer(question).value() instanceof Words words ? words.words() : "";
  }

  private BigDecimal sum(List<String> codes) {
    return codes.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal value(String code) {
    for (TotalRule rule : questionnaire.totals()) {
      if (rule.name().equals(code)) {
        return Total.of(code, rule.questions().stream().map(response::answer).toList()).value();
      }
    }
    return response.answer(code).number();
  }
}
