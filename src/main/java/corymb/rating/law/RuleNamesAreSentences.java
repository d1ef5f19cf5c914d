package corymb.rating.law;

import corymb.rating.drl.Rule;
import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.scheme.yaml.Faults;
import java.util.HashMap;
import java.util.Map;

/**
 * A rule's name is a sentence that begins with the code of its file; no two rules have the same
 * name, and a measuring rule writes for that code.
 */
final class RuleNamesAreSentences implements Law {

  private static final int FEWEST_WORDS = 4;

  @Override
  public void check(Draft draft, Faults faults) {
    Map<String, String> seen = new HashMap<>();
    for (RuleFile file : draft.rules()) {
      for (Rule rule : file.rules()) {
        checkName(file, rule, faults);
        String first = seen.putIfAbsent(rule.name(), file.file() + ":" + rule.line());
        if (first != null) {
          faults.add(
              file.file(),
              rule.line(),
              "'%s' is also the name of a rule in %s; name it otherwise"
                  .formatted(rule.name(), first));
        }
        if (file.stage() == Stage.MEASURES) {
          checkCall(file, rule, faults);
        }
      }
    }
  }

  private static void checkName(RuleFile file, Rule rule, Faults faults) {
    if (!rule.name().startsWith(file.code() + " ")
        || rule.name().split(" +").length < FEWEST_WORDS) {
      faults.add(
          file.file(),
          rule.line(),
          "the name '%s' must be a sentence that begins with '%s '"
              .formatted(rule.name(), file.code()));
    }
  }

  private static void checkCall(RuleFile file, Rule rule, Faults faults) {
    String code = rule.call().firstText();
    if (!file.code().equals(code)) {
      faults.add(
          file.file(),
          rule.call().line(),
          "a rule of '%s' writes for '%s'; write for '%s'"
              .formatted(file.code(), code, file.code()));
    }
  }
}
