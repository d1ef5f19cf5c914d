package corymb.web.committee;

import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Decision;
import corymb.scheme.language.Language;
import corymb.usecase.casework.Casework;
import corymb.usecase.decision.CorrectAgreed;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.decision.DismissAppeal;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.decision.sheet.DecisionSheet;
import corymb.usecase.decision.sheet.ShowDecision;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case before the committee. */
@Controller
final class DecisionPage {

  private static final String BACK = "redirect:/app/committee/{id}";

  private final ShowDecision sheets;
  private final JudgeCase judging;
  private final CorrectAgreed correcting;
  private final DecideCase deciding;
  private final DismissAppeal dismissing;
  private final Today today;
  private final MessageSource words;

  DecisionPage(Casework casework, Today today, MessageSource words) {
    this.sheets = new ShowDecision(casework);
    this.judging = new JudgeCase(casework);
    this.correcting = new CorrectAgreed(casework);
    this.deciding = new DecideCase(casework);
    this.dismissing = new DismissAppeal(casework);
    this.today = today;
    this.words = words;
  }

  @GetMapping("/app/committee/{id}")
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") String correct,
      Locale locale,
      Model model) {
    DecisionSheet sheet =
        sheets.run(actor, id, today.day(), Language.orEnglish(locale.getLanguage()));
    model.addAttribute("sheet", sheet);
    model.addAttribute("all", all);
    model.addAttribute(
        "lines", sheet.answers().stream().filter(line -> all || line.isChanged()).toList());
    model.addAttribute(
        "correcting",
        sheet.answers().stream()
            .filter(line -> sheet.isCorrectable() && line.asked().code().equals(correct))
            .findFirst()
            .orElse(null));
    return "committee/case";
  }

  @PostMapping("/app/committee/{id}/judgement")
  String judge(Actor actor, @PathVariable String id, Locale locale, RedirectAttributes next) {
    judging.run(actor, id, today.when(null));
    return back(id, "committee.judge.done", locale, next);
  }

  @PostMapping("/app/committee/{id}/correction")
  String correct(
      Actor actor,
      @PathVariable String id,
      @RequestParam String question,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String reason,
      Locale locale,
      RedirectAttributes next) {
    correcting.run(actor, id, today.when(reason), question, value.isBlank() ? null : value.strip());
    return back(id, "committee.correct.done", locale, next);
  }

  @PostMapping("/app/committee/{id}/decision")
  String decide(
      Actor actor,
      @PathVariable String id,
      @RequestParam Decision.Kind kind,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String reason,
      Locale locale,
      RedirectAttributes next) {
    deciding.run(
        actor,
        id,
        today.when(reason),
        kind,
        kind == Decision.Kind.GRANTED && !label.isEmpty() ? label : null,
        kind == Decision.Kind.DEFERRED ? day(until) : null);
    return back(id, "committee.decide.done", locale, next);
  }

  @PostMapping("/app/committee/{id}/appeal")
  String dismiss(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Locale locale,
      RedirectAttributes next) {
    dismissing.run(actor, id, today.when(reason));
    return back(id, "committee.appeal.done", locale, next);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new ActRefused("'{0}' is no day; expected year-month-day, as in 2026-03-31", text);
    }
  }

  private String back(String id, String key, Locale locale, RedirectAttributes next) {
    Notice.done(next, words.getMessage(key, null, locale));
    next.addAttribute("id", id);
    return BACK;
  }
}
