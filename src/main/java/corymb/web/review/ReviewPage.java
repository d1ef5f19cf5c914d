package corymb.web.review;

import corymb.assessment.actor.Actor;
import corymb.assessment.finding.FaultyFinding;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.scheme.language.SpokenFault;
import corymb.store.cases.CaseChanged;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.sheet.ReviewFilter;
import corymb.usecase.review.sheet.ReviewSheet;
import corymb.usecase.review.sheet.ShowReview;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case question by question. */
@Controller
final class ReviewPage {

  private final ShowReview reviews;
  private final RecordFindings findings;
  private final Today today;
  private final MessageSource words;

  ReviewPage(Casework casework, Today today, MessageSource words) {
    this.reviews = new ShowReview(casework);
    this.findings = new RecordFindings(casework);
    this.today = today;
    this.words = words;
  }

  @GetMapping("/app/reviews/{id}")
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String section,
      @RequestParam(defaultValue = "ALL") ReviewFilter show,
      Locale locale,
      Model model) {
    ShowReview.Shown shown = reviews.run(actor, id, PageLanguage.of(locale));
    if (shown instanceof ShowReview.Closed closed) {
      model.addAttribute("closed", closed);
      return "review/ties";
    }
    ReviewSheet sheet = ((ShowReview.Open) shown).sheet();
    model.addAttribute("sheet", sheet);
    model.addAttribute("filter", show);
    model.addAttribute("filters", ReviewFilter.values());
    String here = show == ReviewFilter.ALL && section.isEmpty() ? first(sheet) : section;
    model.addAttribute("here", here);
    model.addAttribute(
        "parts",
        sheet.sections().stream()
            .filter(part -> here.isEmpty() || part.section().code().equals(here))
            .map(part -> part.only(show))
            .filter(part -> !part.questions().isEmpty())
            .toList());
    return "review/sheet";
  }

  /** The first section that is not done yet, or the first of all. */
  private static String first(ReviewSheet sheet) {
    return sheet.sections().stream()
        .filter(part -> part.done() < part.questions().size())
        .findFirst()
        .orElse(sheet.sections().get(0))
        .section()
        .code();
  }

  /** What was found of one answer, as the form says it. */
  record Found(
      String question, Verdict verdict, String value, String reason, List<String> evidence) {

    Finding finding() {
      String text = verdict == Verdict.CORRECTED && !value.isBlank() ? value.strip() : null;
      String why = verdict == Verdict.CONFIRMED || reason.isBlank() ? null : reason.strip();
      try {
        return new Finding(question, verdict, text, why, evidence);
      } catch (FaultyFinding e) {
        throw new ActRefused(e.said());
      }
    }
  }

  @PostMapping("/app/reviews/{id}/findings")
  String find(
      Actor actor,
      @PathVariable String id,
      @RequestParam String question,
      @RequestParam Verdict verdict,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @Nullable List<String> evidence,
      @RequestParam(defaultValue = "") String section,
      @RequestParam(defaultValue = "ALL") ReviewFilter show,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      Model model,
      Locale locale,
      RedirectAttributes next) {
    List<String> proofs = evidence == null ? List.of() : evidence;
    Found found = new Found(question, verdict, value, reason, proofs);
    if (part) {
      return saved(actor, id, found, model, locale);
    }
    findings.run(actor, id, today.when(null), List.of(found.finding()));
    Notice.done(next, words.getMessage("review.finding.saved", null, locale));
    next.addAttribute("id", id).addAttribute("section", section).addAttribute("show", show);
    next.addAttribute("question", question);
    return "redirect:/app/reviews/{id}?section={section}&show={show}#q-{question}";
  }

  /** Saves, and gives the one question as it stands now, with the refusal if there was one. */
  private String saved(Actor actor, String id, Found found, Model model, Locale locale) {
    try {
      findings.run(actor, id, today.when(null), List.of(found.finding()));
    } catch (ActRefused | CaseChanged e) {
      model.addAttribute("refused", SpokenFault.tell(e, PageLanguage.of(locale)));
      model.addAttribute("found", found);
    }
    if (!(reviews.run(actor, id, PageLanguage.of(locale)) instanceof ShowReview.Open open)) {
      throw new ActRefused("the case is not open to you");
    }
    model.addAttribute("sheet", open.sheet());
    model.addAttribute("each", open.sheet().question(found.question()));
    return "review/question :: saved";
  }
}
