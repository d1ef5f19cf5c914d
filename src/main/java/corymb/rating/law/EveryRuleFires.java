package corymb.rating.law;

import corymb.rating.drl.Rule;
import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.rating.example.Example;
import corymb.rating.example.Trial;
import corymb.scheme.yaml.Faults;
import java.util.HashSet;
import java.util.Set;

/**
 * Every rule fires in some example, and what is looked at there is what the rule says: the measure
 * or gate of the example, its label, or its points.
 */
final class EveryRuleFires implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    Set<String> fired = new HashSet<>();
    Set<String> proven = new HashSet<>();
    for (Trial trial : draft.trials()) {
      fired.addAll(trial.fired());
      proven.addAll(
          trial.example() instanceof Example.OfLabels
              ? trial.fired()
              : Set.of(trial.found().getOrDefault("rule", "")));
    }
    for (RuleFile file : draft.rules()) {
      for (Rule rule : file.rules()) {
        if (!(file.stage() == Stage.POINTS ? fired : proven).contains(rule.name())) {
          faults.add(
              file.file(),
              rule.line(),
              "'%s' fires in no example; add one, or take the rule out".formatted(rule.name()));
        }
      }
    }
  }
}
