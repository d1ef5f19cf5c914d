package corymb.rating.drl;

import corymb.scheme.yaml.Faults;

/**
 * A measuring rule matches each answer that it looks at, so that the why can list them: nothing is
 * asked with {@code not} or {@code exists}. In every stage, answers, totals and figures are named.
 */
final class MeasuresBindWhatTheySee implements FileLaw {

  @Override
  public void check(RuleFile file, Faults faults) {
    for (Rule rule : file.rules()) {
      rule.conditions().forEach(condition -> check(file, condition, faults));
    }
  }

  private static void check(RuleFile file, Condition condition, Faults faults) {
    if (file.stage() == Stage.MEASURES && !condition.quantifier().isEmpty()) {
      faults.add(
          file.file(),
          condition.line(),
          "'%s' hides what a measuring rule looks at; match the fact and ask it"
              .formatted(condition.quantifier()));
    }
    switch (condition.type()) {
      case "Answer" -> checkNamed(file, condition, "question", faults);
      case "Total" -> checkNamed(file, condition, "name", faults);
      case "Figure" -> {
        checkNamed(file, condition, "code", faults);
        checkNamed(file, condition, "name", faults);
      }
      default -> {}
    }
  }

  private static void checkNamed(
      RuleFile file, Condition condition, String property, Faults faults) {
    if (condition.text(property) == null) {
      faults.add(
          file.file(),
          condition.line(),
          "%s( ... ) must name its one fact; add: %s == \"...\""
              .formatted(condition.type(), property));
    }
  }
}
