package corymb.web.own.questionnaire;

import corymb.assessment.actor.Actor;
import corymb.store.cases.CaseRow;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.draft.DownloadWorkbook;
import corymb.usecase.draft.Draft;
import corymb.usecase.draft.HandInDraft;
import corymb.usecase.draft.ShowDraft;
import corymb.usecase.organisation.ShowOrganisations;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import corymb.web.own.Own;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of filling in: all problems, then handing it in; and the way over a workbook. */
@Controller
final class HandInPage {

  private static final String PLACE = "/app/organisation/questionnaire/hand-in";

  private final ShowDraft drafts;
  private final HandInDraft handIn;
  private final DownloadWorkbook workbooks;
  private final ShowOrganisations organisations;
  private final Today today;
  private final MessageSource words;

  HandInPage(Casework casework, Today today, MessageSource words) {
    this.drafts = new ShowDraft(casework);
    this.handIn = new HandInDraft(casework);
    this.workbooks = new DownloadWorkbook(casework);
    this.organisations = new ShowOrganisations(casework);
    this.today = today;
    this.words = words;
  }

  @GetMapping(PLACE)
  String page(Actor actor, Model model, Locale language) {
    String own = Own.organisation(actor);
    Draft draft = drafts.run(actor, own, today.day(), Own.language(language));
    model.addAttribute("asked", Asked.of(draft.look(), draft::text));
    model.addAttribute("returned", returned(actor, own));
    return "own/handin";
  }

  private List<CaseRow> returned(Actor actor, String own) {
    return organisations.one(actor, own).cases().stream()
        .filter(row -> row.state().equals("returned"))
        .toList();
  }

  @PostMapping(PLACE)
  String handIn(
      Actor actor,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes next,
      Locale language) {
    Imported imported =
        handIn.run(actor, Own.organisation(actor), today.when(null), to.isEmpty() ? null : to);
    if (imported.caseId() == null) {
      return "redirect:" + PLACE;
    }
    Notice.done(next, words.getMessage("own.handedin", null, language));
    return "redirect:/app/organisation/cases/" + imported.caseId();
  }

  @GetMapping("/app/organisation/workbook")
  ResponseEntity<byte[]> workbook(
      Actor actor,
      @RequestParam(defaultValue = "NOTHING") DownloadWorkbook.With with,
      Locale language) {
    String own = Own.organisation(actor);
    String name = with == DownloadWorkbook.With.NOTHING ? "questionnaire" : "questionnaire-" + own;
    return Own.workbook(
        name + ".xlsx", workbooks.run(actor, own, today.day(), Own.language(language), with));
  }
}
