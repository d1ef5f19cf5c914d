package corymb.rating;

import corymb.facts.Answer;
import corymb.facts.Sheet;
import corymb.facts.Total;
import corymb.facts.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Tells the sheets, before a rule fires, which rule it is and which answers it matched. */
final class FiringWhy extends DefaultAgendaEventListener {

  private final List<Sheet<?>> sheets;

  FiringWhy(List<Sheet<?>> sheets) {
    this.sheets = sheets;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    Match match = event.getMatch();
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Object fact : match.getObjects()) {
      if (fact instanceof Answer answer) {
        answers.put(answer.question(), answer);
      } else if (fact instanceof Total total) {
        total.answers().forEach(answer -> answers.put(answer.question(), answer));
      }
    }
    Why why = new Why(match.getRule().getName(), List.copyOf(new ArrayList<>(answers.values())));
    sheets.forEach(sheet -> sheet.firing(why));
  }
}
