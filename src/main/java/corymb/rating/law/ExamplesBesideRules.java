package corymb.rating.law;

import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.rating.example.ExampleTable;
import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Faults;

/** Every file of measuring rules has its examples beside it, and examples stand beside rules. */
final class ExamplesBesideRules implements Law {

  private static final String RULES = ".drl";

  @Override
  public void check(Draft draft, Faults faults) {
    PackFiles files = draft.pack().files();
    for (RuleFile file : draft.rulesOf(Stage.MEASURES)) {
      String examples = swap(file.file(), RULES, ExampleTable.ENDING);
      if (!files.has(examples)) {
        faults.add(file.file(), 0, "has no examples beside it; add " + examples);
      }
    }
    for (String file : files.names()) {
      if (file.endsWith(ExampleTable.ENDING)) {
        String rules = swap(file, ExampleTable.ENDING, RULES);
        if (!files.has(rules)) {
          faults.add(file, 0, "stands beside no rules; name it after them, expected " + rules);
        }
      }
    }
  }

  private static String swap(String file, String ending, String other) {
    return file.substring(0, file.length() - ending.length()) + other;
  }
}
