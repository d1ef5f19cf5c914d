package corymb.web.own.questionnaire;

import corymb.assessment.actor.Actor;
import corymb.store.cases.CaseRow;
import corymb.usecase.casework.Casework;
import corymb.usecase.draft.AnswerDraft;
import corymb.usecase.draft.AnswerDraft.Saved;
import corymb.usecase.draft.BeginDraft;
import corymb.usecase.draft.Draft;
import corymb.usecase.draft.ShowDraft;
import corymb.usecase.organisation.ShowOrganisations;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import corymb.web.own.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questionnaire: where one stands, and its sections to fill in. */
@Controller
final class QuestionnairePages {

  private static final String PLACE = "/app/organisation/questionnaire";

  private final ShowDraft drafts;
  private final AnswerDraft answers;
  private final BeginDraft beginnings;
  private final ShowOrganisations organisations;
  private final Today today;
  private final MessageSource words;

  QuestionnairePages(Casework casework, Today today, MessageSource words) {
    this.drafts = new ShowDraft(casework);
    this.answers = new AnswerDraft(casework);
    this.beginnings = new BeginDraft(casework);
    this.organisations = new ShowOrganisations(casework);
    this.today = today;
    this.words = words;
  }

  @GetMapping(PLACE)
  String overview(Actor actor, Model model, Locale language) {
    String own = Own.organisation(actor);
    Draft draft = drafts.run(actor, own, today.day(), Own.language(language));
    List<CaseRow> cases = organisations.one(actor, own).cases();
    model.addAttribute("asked", Asked.of(draft.look(), draft::text));
    model.addAttribute("begun", draft.isBegun());
    model.addAttribute("earlier", !cases.isEmpty());
    return "own/questionnaire";
  }

  @PostMapping(PLACE + "/begin")
  String begin(Actor actor, @RequestParam BeginDraft.From from) {
    Draft draft = beginnings.run(actor, Own.organisation(actor), today.day(), from);
    return "redirect:" + PLACE + "/" + draft.look().pack().questionnaire().sections().get(0).code();
  }

  @GetMapping(PLACE + "/{section}")
  String section(Actor actor, @PathVariable String section, Model model, Locale language) {
    Draft draft = drafts.run(actor, Own.organisation(actor), today.day(), Own.language(language));
    show(Asked.of(draft.look(), draft::text), section, model);
    return "own/section";
  }

  /** Keeps all answers of a page, for those without script. */
  @PostMapping(PLACE + "/{section}")
  String save(
      Actor actor,
      @PathVariable String section,
      @RequestParam Map<String, String> form,
      RedirectAttributes next,
      Locale language) {
    Saved saved =
        answers.run(
            actor,
            Own.organisation(actor),
            today.day(),
            Own.language(language),
            TypedForm.changes(form));
    Asked asked = Asked.of(saved.draft().look(), saved.draft()::text);
    AskedSection shown = known(asked, section);
    tell(saved, next, language);
    AskedSection after = asked.after(shown);
    if (form.containsKey("next")) {
      return "redirect:" + PLACE + (after == null ? "/hand-in" : "/" + after.section().code());
    }
    return "redirect:" + PLACE + "/" + section;
  }

  private void tell(Saved saved, RedirectAttributes next, Locale language) {
    if (saved.replaced().isEmpty()) {
      Notice.done(next, words.getMessage("own.saved", null, language));
      return;
    }
    List<String> told = new ArrayList<>();
    told.add(words.getMessage("own.saved", null, language));
    for (ReplacedAnswer replaced : ReplacedAnswer.of(saved)) {
      Object[] details = {replaced.question(), replaced.name(), replaced.answer()};
      told.add(words.getMessage("own.replaced", details, language));
    }
    Notice.done(next, String.join(" ", told));
  }

  /** Keeps the answer that was just given, and tells what follows from it. */
  @PostMapping(PLACE + "/{section}/answer")
  String answer(
      Actor actor,
      @PathVariable String section,
      @RequestParam Map<String, String> form,
      Model model,
      Locale language) {
    Saved saved =
        answers.run(
            actor,
            Own.organisation(actor),
            today.day(),
            Own.language(language),
            TypedForm.changes(form));
    show(Asked.of(saved.draft().look(), saved.draft()::text), section, model);
    model.addAttribute("replaced", ReplacedAnswer.of(saved));
    model.addAttribute("typed", TypedForm.answers(form));
    return "own/answered";
  }

  private static void show(Asked asked, String section, Model model) {
    AskedSection shown = known(asked, section);
    model.addAttribute("asked", asked);
    model.addAttribute("shown", shown);
    model.addAttribute("after", asked.after(shown));
    model.addAttribute("replaced", List.of());
  }

  private static AskedSection known(Asked asked, String section) {
    AskedSection shown = asked.section(section);
    if (shown == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return shown;
  }
}
