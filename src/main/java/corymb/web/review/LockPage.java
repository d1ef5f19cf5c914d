package corymb.web.review;

import corymb.assessment.actor.Actor;
import corymb.assessment.finding.Verdict;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.sheet.SummariseFindings;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import java.util.List;
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

/** What the own findings come to, and the lock. */
@Controller
final class LockPage {

  private final SummariseFindings summaries;
  private final LockFindings locks;
  private final Today today;
  private final MessageSource words;

  LockPage(Casework casework, Today today, MessageSource words) {
    this.summaries = new SummariseFindings(casework);
    this.locks = new LockFindings(casework);
    this.today = today;
    this.words = words;
  }

  @GetMapping("/app/reviews/{id}/lock")
  String show(Actor actor, @PathVariable String id, Locale locale, Model model) {
    SummariseFindings.Summary summary = summaries.run(actor, id, PageLanguage.of(locale));
    model.addAttribute("summary", summary);
    model.addAttribute("sheet", summary.sheet());
    model.addAttribute("corrected", summary.with(Verdict.CORRECTED));
    model.addAttribute("wanting", summary.with(Verdict.EVIDENCE_WANTED));
    model.addAttribute("confirmed", summary.with(Verdict.CONFIRMED).size());
    return "review/lock";
  }

  @PostMapping("/app/reviews/{id}/lock")
  String lock(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable List<String> area,
      Locale locale,
      RedirectAttributes next) {
    locks.run(actor, id, today.when(null), area == null ? List.of() : area);
    Notice.done(next, words.getMessage("review.lock.done", null, locale));
    next.addAttribute("id", id);
    return "redirect:/app/reviews/{id}/lock";
  }
}
