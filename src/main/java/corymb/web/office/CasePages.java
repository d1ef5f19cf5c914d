package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.store.cases.CaseSearch;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.FindCases;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.people.ListAssessors;
import corymb.usecase.review.AssignAssessors;
import corymb.usecase.review.ReplaceAssessor;
import corymb.web.frame.Notice;
import corymb.web.frame.Paging;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All cases, and one case with what the secretariat does to it. */
@Controller
final class CasePages {

  private static final String ONE = "redirect:/app/office/cases/";

  private final Casework casework;
  private final Today today;
  private final Said said;

  CasePages(Casework casework, Today today, Said said) {
    this.casework = casework;
    this.today = today;
    this.said = said;
  }

  @GetMapping("/app/office/cases")
  String all(
      Actor actor,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    FindCases.Found found =
        new FindCases(casework)
            .run(actor, new CaseSearch.Query(state, null, text), Paging.from(page), Paging.SIZE);
    model.addAttribute("rows", found.rows());
    model.addAttribute("paging", Paging.of(page, found.total()));
    model.addAttribute("state", state);
    model.addAttribute("text", text);
    model.addAttribute("states", States.ALL);
    return "office/cases";
  }

  @GetMapping("/app/office/cases/{id}")
  String one(Actor actor, @PathVariable String id, Model model) {
    model.addAttribute("shown", new ShowCase(casework).run(actor, id));
    model.addAttribute("assessors", new ListAssessors(casework).run(actor));
    return "office/case";
  }

  @PostMapping("/app/office/cases/{id}/assign")
  String assign(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> assessors,
      @RequestParam(required = false) @Nullable String reason,
      RedirectAttributes next) {
    AssignAssessors.Assigned assigned =
        new AssignAssessors(casework)
            .run(
                actor,
                id,
                today.when(reason),
                assessors.stream().filter(each -> !each.isBlank()).toList());
    String warnings = String.join(" ", assigned.warnings());
    Notice.done(
        next, said.text("office.case.assigned") + (warnings.isEmpty() ? "" : " " + warnings));
    return ONE + id;
  }

  @PostMapping("/app/office/cases/{id}/replace")
  String replace(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String leaving,
      @RequestParam String coming,
      @RequestParam(required = false) @Nullable String reason,
      RedirectAttributes next) {
    new ReplaceAssessor(casework)
        .run(actor, id, today.when(reason), leaving.isBlank() ? null : leaving, coming);
    Notice.done(next, said.text("office.case.replaced"));
    return ONE + id;
  }

  @PostMapping("/app/office/cases/{id}/judge")
  String judge(Actor actor, @PathVariable String id, RedirectAttributes next) {
    new JudgeCase(casework).run(actor, id, today.when(null));
    Notice.done(next, said.text("office.case.judged"));
    return ONE + id;
  }
}
