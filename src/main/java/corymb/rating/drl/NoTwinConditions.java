package corymb.rating.drl;

import corymb.scheme.yaml.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * No two rules of a file have the same condition, whatever they call what they bind and in whatever
 * order they ask.
 */
final class NoTwinConditions implements FileLaw {

  @Override
  public void check(RuleFile file, Faults faults) {
    Map<String, Rule> seen = new HashMap<>();
    for (Rule rule : file.rules()) {
      Rule twin = seen.putIfAbsent(normal(rule), rule);
      if (twin != null) {
        faults.add(
            file.file(),
            rule.line(),
            "'%s' has the same condition as '%s' in line %s; let them differ or put them together"
                .formatted(rule.name(), twin.name(), twin.line()));
      }
    }
  }

  private static String normal(Rule rule) {
    Map<String, String> names = new HashMap<>();
    for (Condition condition : rule.conditions()) {
      if (condition.variable() != null) {
        names.put(condition.variable(), "$" + names.size());
      }
    }
    return rule.conditions().stream()
        .map(condition -> normal(condition, names))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String normal(Condition condition, Map<String, String> names) {
    return condition.constraints().stream()
        .map(constraint -> normal(constraint, names))
        .sorted()
        .collect(Collectors.joining(", ", condition.quantifier() + " " + condition.type(), ""));
  }

  private static String normal(List<Token> constraint, Map<String, String> names) {
    return constraint.stream()
        .map(token -> names.getOrDefault(token.toString(), token.toString()))
        .collect(Collectors.joining(" ", "( ", " )"));
  }
}
