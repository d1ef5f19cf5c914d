package corymb.web.committee;

import corymb.assessment.actor.Actor;
import corymb.usecase.casework.Casework;
import corymb.usecase.decision.sheet.Docket;
import corymb.usecase.decision.sheet.ListDecisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases that the committee decides, the appeals, and what is decided. */
@Controller
final class DocketPage {

  private final ListDecisions decisions;

  DocketPage(Casework casework) {
    this.decisions = new ListDecisions(casework);
  }

  @GetMapping("/app/committee")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "TO_DECIDE") Docket show,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("docket", show);
    model.addAttribute("dockets", Docket.values());
    model.addAttribute("listed", decisions.run(actor, show, page));
    return "committee/list";
  }
}
