package corymb.web.own.history;

import corymb.assessment.actor.Actor;
import corymb.usecase.casework.Casework;
import corymb.usecase.result.ShowHistory;
import corymb.usecase.result.ShowHistory.Past;
import corymb.web.own.Own;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own assessments, and what changed between two of them. */
@Controller
final class HistoryPage {

  private final ShowHistory histories;
  private final Casework casework;

  HistoryPage(Casework casework) {
    this.histories = new ShowHistory(casework);
    this.casework = casework;
  }

  @GetMapping("/app/organisation/history")
  String page(
      Actor actor,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Model model,
      Locale language) {
    List<Past> all = histories.run(actor, Own.organisation(actor));
    model.addAttribute("all", all);
    if (all.size() > 1) {
      Past earlier = find(all, from, all.get(all.size() - 2));
      Past later = find(all, to, all.get(all.size() - 1));
      model.addAttribute("earlier", earlier);
      model.addAttribute("later", later);
      model.addAttribute(
          "changes",
          Change.between(casework.shelf().first().in(Own.language(language)), earlier, later));
    }
    return "own/history";
  }

  private static Past find(List<Past> all, String id, Past otherwise) {
    return all.stream().filter(past -> past.id().equals(id)).findFirst().orElse(otherwise);
  }
}
