package corymb.intake.check;

import corymb.facts.Answer;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.scheme.question.CrossCheck.Condition;
import corymb.scheme.question.CrossCheck.DateOrder;
import corymb.scheme.question.CrossCheck.Email;
import corymb.scheme.question.CrossCheck.Needs;
import corymb.scheme.question.CrossCheck.NotAbove;
import corymb.scheme.question.CrossCheck.Prefix;
import corymb.scheme.question.CrossCheck.Together;
import corymb.scheme.question.CrossCheck.Web;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.TotalRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the cross-checks of a questionnaire ready. */
final class Comparisons {

  private final Questionnaire questionnaire;

  Comparisons(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The comparison that a condition means. */
  Comparison of(Condition condition) {
    if (condition instanceof NotAbove form) {
      return notAbove(form);
    }
    if (condition instanceof DateOrder form) {
      return answers -> dateOrder(form, answers);
    }
    if (condition instanceof Needs form) {
      return needs(form);
    }
    if (condition instanceof Together form) {
      return answers -> together(form, answers);
    }
    if (condition instanceof Prefix form) {
      return answers -> prefix(form, answers);
    }
    return condition instanceof Web web
        ? address(web.question(), "X.web", Addresses::isWeb)
        : address(((Email) condition).question(), "X.email", Addresses::isMail);
  }

  private Comparison notAbove(NotAbove form) {
    List<String> left = questions(form.left());
    List<String> right = questions(form.right());
    return answers -> {
      if (!answers.areSound(left) || !answers.areSound(right)) {
        return List.of();
      }
      BigDecimal sum = answers.sum(left);
      BigDecimal limit = answers.sum(right);
      return sum.compareTo(limit) <= 0
          ? List.of()
          : violated(form.at(), text(sum), "X.notAbove", Map.of("limit", text(limit)));
    };
  }

  private static List<Violation> dateOrder(DateOrder form, Answers answers) {
    LocalDate earlier = answers.of(form.earlier()).day();
    LocalDate later = answers.of(form.later()).day();
    if (earlier == null || later == null || !earlier.isAfter(later)) {
      return List.of();
    }
    return form.at().equals(form.later())
        ? dateViolated(form.at(), later, "X.dateOrder.later", earlier)
        : dateViolated(form.at(), earlier, "X.dateOrder.earlier", later);
  }

  private static List<Violation> dateViolated(
      String at, LocalDate found, String key, LocalDate limit) {
    return violated(at, found.toString(), key, Map.of("limit", limit.toString()));
  }

  private Comparison needs(Needs form) {
    Map<String, String> details = Map.of("other", text(form.yes()));
    List<String> when = questions(form.when());
    return answers -> {
      if (answers.of(form.yes()).isYes() || answers.faulty().contains(form.yes())) {
        return List.of();
      }
      List<Violation> violations = new ArrayList<>();
      for (String question : when) {
        Answer answer = answers.of(question);
        if (answer.isYes() || answer.isPositive() || answer.day() != null) {
          violations.add(new Violation(question, text(answer), "X.needs", details));
        }
      }
      return violations;
    };
  }

  private List<Violation> together(Together form, Answers answers) {
    if (answers.faulty().contains(form.given())) {
      return List.of();
    }
    boolean given = answers.of(form.given()).isGiven();
    Map<String, String> details = Map.of("other", text(form.given()));
    List<Violation> violations = new ArrayList<>();
    for (String question : form.with()) {
      Answer answer = answers.of(question);
      if (answer.isGiven() != given && !answers.faulty().contains(question)) {
        String key = given ? "X.together.given" : "X.together.blank";
        violations.add(new Violation(question, text(answer), key, details));
      }
    }
    return violations;
  }

  private List<Violation> prefix(Prefix form, Answers answers) {
    String text = text(answers.of(form.text()));
    String prefix = prefix(form, answers.of(form.choice()));
    boolean holds =
        text.isEmpty()
            || prefix == null
            || text.toUpperCase(Locale.ROOT).startsWith(prefix.toUpperCase(Locale.ROOT));
    return holds ? List.of() : violated(form.text(), text, "X.prefix", Map.of("prefix", prefix));
  }

  private @Nullable String prefix(Prefix form, Answer answer) {
    Question question = Objects.requireNonNull(questionnaire.find(form.choice()));
    OptionList list = question.options();
    if (list == null || !(answer.value() instanceof Choice choice)) {
      return null;
    }
    return list.options().get(choice.level()).attribute(form.attribute());
  }

  private static Comparison address(String question, String key, Predicate<String> isRight) {
    return answers -> {
      String address = text(answers.of(question));
      return address.isEmpty() || isRight.test(address)
          ? List.of()
          : violated(question, address, key, Map.of());
    };
  }

  private static List<Violation> violated(
      String question, String found, String key, Map<String, String> details) {
    return List.of(new Violation(question, found, key, details));
  }

  private static String text(Answer answer) {
    return answer.value() == null ? "" : answer.value().text();
  }

  private static String text(BigDecimal number) {
    return new Amount(number).text();
  }

  private String text(String question) {
    return Objects.requireNonNull(questionnaire.find(question), question).text();
  }

  /** The questions of the names, each total replaced by those it adds up. */
  private List<String> questions(List<String> names) {
    List<String> questions = new ArrayList<>();
    for (String name : names) {
      if (questionnaire.find(name) != null) {
        questions.add(name);
      }
      for (TotalRule total : questionnaire.totals()) {
        if (total.name().equals(name)) {
          questions.addAll(total.questions());
        }
      }
    }
    return questions;
  }
}
