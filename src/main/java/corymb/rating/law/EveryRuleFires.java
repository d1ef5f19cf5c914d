package corymb.rating.law;

import corymb.rating.drl.Rule;
import corymb.rating.drl.RuleFile;
import corymb.rating.example.Trial;
import corymb.scheme.yaml.Faults;
import java.util.HashSet;
import java.util.Set;

/** Every rule fires in some example. */
final class EveryRuleFires implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    Set<String> fired = new HashSet<>();
    for (Trial trial : draft.trials()) {
      fired.addAll(trial.fired());
    }
    for (RuleFile file : draft.rules()) {
      for (Rule rule : file.rules()) {
        if (!fired.contains(rule.name())) {
          faults.add(
              file.file(),
              rule.line(),
              "'%s' fires in no example; add one, or take the rule out".formatted(rule.name()));
        }
      }
    }
  }
}
