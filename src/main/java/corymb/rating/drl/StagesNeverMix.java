package corymb.rating.drl;

import corymb.scheme.yaml.Faults;

/**
 * Rules chain between stages, never inside one: a file stands in the folder of its stage, and each
 * of its rules looks only at what earlier stages have left and writes on the sheet of this one.
 */
final class StagesNeverMix implements FileLaw {

  @Override
  public void check(RuleFile file, Faults faults) {
    Stage stage = file.stage();
    if (stage == null) {
      faults.add(
          file.file(), 0, "rules stand in measures/, points/, gates/ or label/; move it there");
    } else {
      file.rules().forEach(rule -> check(stage, file, rule, faults));
    }
  }

  private static void check(Stage stage, RuleFile file, Rule rule, Faults faults) {
    for (Condition condition : rule.conditions()) {
      if (!stage.facts().contains(condition.type())) {
        faults.add(
            file.file(),
            condition.line(),
            "a rule in %s/ looks at %s, not at %s"
                .formatted(stage.folder(), stage.facts(), condition.type()));
      }
    }
    if (!rule.call().sheet().equals(stage.sheet())) {
      faults.add(
          file.file(),
          rule.call().line(),
          "a rule in %s/ writes on '%s', not on '%s'"
              .formatted(stage.folder(), stage.sheet(), rule.call().sheet()));
    }
  }
}
