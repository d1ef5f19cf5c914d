package corymb.rating.drl;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why well-known words of the rule language are refused. */
final class Refusals {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "no-loop",
          "lock-on-active",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "auto-focus",
          "enabled",
          "duration",
          "timer",
          "calendars",
          "date-effective",
          "date-expires",
          "dialect",
          "extends");

  private static final Set<String> CHANGES =
      Set.of("insert", "insertLogical", "update", "modify", "delete", "retract", "kcontext");

  private static final Set<String> HIDING =
      Set.of(
          "accumulate", "acc", "groupby", "collect", "from", "forall", "eval", "and", "or", "over");

  private static final Set<String> CODE =
      Set.of("function", "query", "declare", "template", "unit", "new");

  private Refusals() {}

  /** The reason, null for a word that is not known here. */
  static @Nullable String reason(String word) {
    if (ATTRIBUTES.contains(word)) {
      return "'%s' is an attribute; rules have none, so that their order never matters"
          .formatted(word);
    }
    if (CHANGES.contains(word)) {
      return "'%s' changes the facts; a rule only writes on its sheet".formatted(word);
    }
    if (HIDING.contains(word)) {
      return "'%s' hides what a rule looked at; match each fact by itself, add up in a total"
          .formatted(word);
    }
    if (CODE.contains(word)) {
      return "'%s' brings in code; rules only use the words of corymb.facts".formatted(word);
    }
    return null;
  }
}
