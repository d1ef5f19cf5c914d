package corymb.rating.law;

import corymb.rating.drl.Rule;
import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.yaml.Faults;
import org.jspecify.annotations.Nullable;

/** An indicator says why it may not apply exactly when one of its rules finds that it does not. */
final class NotApplicableHasRule implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    for (Indicator indicator : draft.indicators()) {
      boolean hasReason = !indicator.notApplicable().isEmpty();
      boolean hasRule = false;
      for (RuleFile file : draft.rulesOf(Stage.MEASURES)) {
        Rule rule = file.code().equals(indicator.code()) ? ruleOf(file) : null;
        hasRule |= rule != null;
        if (rule != null && !hasReason) {
          faults.add(
              file.file(),
              rule.line(),
              "'%s' finds that '%s' does not apply, but the data gives no reason; add 'notApplicable'"
                  .formatted(rule.name(), indicator.code()));
        }
      }
      if (hasReason && !hasRule) {
        faults.add(
            draft.dataFile(indicator),
            indicator.line(),
            "'%s' says why it may not apply, but no rule finds that; add one or take 'notApplicable' out"
                .formatted(indicator.code()));
      }
    }
  }

  private static @Nullable Rule ruleOf(RuleFile file) {
    return file.rules().stream()
        .filter(rule -> rule.call().method().equals("notApplicable"))
        .findFirst()
        .orElse(null);
  }
}
