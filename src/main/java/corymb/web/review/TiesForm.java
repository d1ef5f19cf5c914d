package corymb.web.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.assessment.tie.Tie;
import corymb.scheme.language.Sentence;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.DeclareTies;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declares ties, before anything of a case is opened. */
@Controller
final class TiesForm {

  private final DeclareTies ties;
  private final Today today;
  private final MessageSource words;

  TiesForm(Casework casework, Today today, MessageSource words) {
    this.ties = new DeclareTies(casework);
    this.today = today;
    this.words = words;
  }

  @PostMapping("/app/reviews/{id}/ties")
  String declare(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String none,
      @RequestParam Map<String, String> form,
      Locale locale,
      RedirectAttributes next) {
    List<Tie> declared = new ArrayList<>();
    for (Tie.Kind kind : Tie.Kind.values()) {
      if (form.containsKey(kind.name())) {
        declared.add(new Tie(kind, day(form.getOrDefault(kind.name() + ".until", ""))));
      }
    }
    if (none.isEmpty() == declared.isEmpty()) {
      throw new ActRefused(Sentence.asItIs(words.getMessage("review.ties.either", null, locale)));
    }
    CaseHistory after = ties.run(actor, id, today.when(null), declared);
    boolean stays = after.state().assessors().contains(actor.person());
    Notice.done(
        next, words.getMessage(stays ? "review.ties.free" : "review.ties.leaves", null, locale));
    next.addAttribute("id", id);
    return stays ? "redirect:/app/reviews/{id}" : "redirect:/app/reviews";
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(String text) {
    return text.isBlank() ? null : DateText.day(text);
  }
}
