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
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Tells the sheets, before a rule fires, which rule it is and which answers it matched, and keeps
 * which rules fired.
 */
final class FiringWhy extends DefaultAgendaEventListener {

  private final List<Sheet<?>> sheets;
  private final Set<String> fired = new LinkedHashSet<>();
  private final Map<String, List<String>> gateRules = new LinkedHashMap<>();

  FiringWhy(List<Sheet<?>> sheets) {
    this.sheets = sheets;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    Match match = event.getMatch();
    String rule = match.getRule().getName();
    fired.add(rule);
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Object fact : match.getObjects()) {
      if (fact instanceof Answer answer) {
        answers.put(answer.question(), answer);
      } else if (fact instanceof Total total) {
        total.answers().forEach(answer -> answers.put(answer.question(), answer));
      } else if (fact instanceof Gate gate) {
        gateRules.computeIfAbsent(gate.code(), code -> new ArrayList<>(1)).add(rule);
      }
    }
    Why why = new Why(rule, List.copyOf(new ArrayList<>(answers.values())));
    sheets.forEach(sheet -> sheet.firing(why));
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
