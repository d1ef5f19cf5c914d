package corymb.rating;

import corymb.facts.Answer;
import corymb.facts.Gate;
import corymb.facts.Sheet;
import corymb.facts.Total;
import corymb.facts.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Tells the sheets, before a rule fires, which rule it is and which answers it matched, and keeps
 * which rules fired. It is asked as a filter and lets every rule fire: a listener would cost a
 * tenth of the rating.
 */
final class FiringWhy implements AgendaFilter {

  private final List<Sheet<?>> sheets;
  private final Set<String> fired = new LinkedHashSet<>();
  private final Map<String, List<String>> gateRules = new LinkedHashMap<>();

  FiringWhy(List<Sheet<?>> sheets) {
    this.sheets = sheets;
  }

  @Override
  public boolean accept(Match match) {
    String rule = match.getRule().getName();
    fired.add(rule);
    List<Answer> answers = new ArrayList<>();
    for (Object fact : match.getObjects()) {
      if (fact instanceof Answer answer) {
        add(answer, answers);
      } else if (fact instanceof Total total) {
        total.answers().forEach(answer -> add(answer, answers));
      } else if (fact instanceof Gate gate) {
        gateRules.computeIfAbsent(gate.code(), code -> new ArrayList<>(1)).add(rule);
      }
    }
    Why why = new Why(rule, List.copyOf(answers));
    for (Sheet<?> sheet : sheets) {
      sheet.firing(why);
    }
    return true;
  }

  /** An answer is told once, even when it is part of several totals; there are few of them. */
  private static void add(Answer answer, List<Answer> answers) {
    for (Answer told : answers) {
      if (told.question().equals(answer.question())) {
        return;
      }
    }
    answers.add(answer);
  }

  /** The names of the rules that fired so far. */
  Set<String> fired() {
    return fired;
  }

  /** The names of the rules that fired on each gate so far, by its code. */
  Map<String, List<String>> gateRules() {
    return gateRules;
  }
}
