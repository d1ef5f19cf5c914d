package corymb.web.own.result;

import corymb.assessment.actor.Actor;
import corymb.scheme.Pack;
import corymb.usecase.casework.Casework;
import corymb.usecase.result.CaseResult;
import corymb.usecase.result.ShowResult;
import corymb.web.frame.Today;
import corymb.web.own.Own;
import corymb.web.own.told.Told;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The result of a case, how it goes on, and what can be done now. */
@Controller
final class ResultPage {

  private final ShowResult results;
  private final Today today;

  ResultPage(Casework casework, Today today) {
    this.results = new ShowResult(casework);
    this.today = today;
  }

  @GetMapping("/app/organisation/cases/{id}")
  String page(Actor actor, @PathVariable String id, Model model, Locale language) {
    CaseResult result = results.run(actor, id, today.day(), Own.language(language));
    Pack pack = result.scorecard().pack();
    model.addAttribute("result", result);
    model.addAttribute(
        "told",
        Told.of(
            result.intake(),
            result.scorecard(),
            result.benchmarks(),
            today.day(),
            Own.language(language)));
    model.addAttribute("steps", CaseStep.of(result.view().state()));
    model.addAttribute("labels", pack.scheme().labels());
    model.addAttribute("indicators", pack.indicators());
    model.addAttribute("areas", pack.scheme().rules().history().improvementAreas());
    model.addAttribute("questions", pack.questionnaire().questions());
    return "own/case";
  }
}
