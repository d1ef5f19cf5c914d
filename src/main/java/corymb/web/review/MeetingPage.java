package corymb.web.review;

import corymb.assessment.actor.Actor;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.scheme.language.Sentence;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.NoteVisit;
import corymb.usecase.review.ReturnWithQuestions;
import corymb.usecase.review.sheet.ShowReview;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The visit, the evidence of a case, and what is asked of the organisation. */
@Controller
final class MeetingPage {

  private static final String BACK = "redirect:/app/reviews/{id}/meeting";

  private final ShowReview reviews;
  private final NoteVisit visits;
  private final ReturnWithQuestions asking;
  private final AddEvidenceFile evidence;
  private final Today today;
  private final MessageSource words;

  MeetingPage(Casework casework, Today today, MessageSource words) {
    this.reviews = new ShowReview(casework);
    this.visits = new NoteVisit(casework);
    this.asking = new ReturnWithQuestions(casework);
    this.evidence = new AddEvidenceFile(casework);
    this.today = today;
    this.words = words;
  }

  @GetMapping("/app/reviews/{id}/meeting")
  String show(Actor actor, @PathVariable String id, Locale locale, Model model) {
    if (reviews.run(actor, id, PageLanguage.of(locale)) instanceof ShowReview.Open open) {
      model.addAttribute("sheet", open.sheet());
      return "review/meeting";
    }
    return "redirect:/app/reviews/{id}";
  }

  @PostMapping("/app/reviews/{id}/visit")
  String visit(
      Actor actor,
      @PathVariable String id,
      @RequestParam Visit.Kind kind,
      @RequestParam(defaultValue = "") String date,
      Locale locale,
      RedirectAttributes next) {
    visits.run(actor, id, today.when(null), new Visit(kind, DateText.day(date)));
    return back(id, "review.visit.saved", locale, next);
  }

  @PostMapping("/app/reviews/{id}/questions")
  String ask(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String questions,
      Locale locale,
      RedirectAttributes next) {
    List<String> lines =
        questions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    asking.run(actor, id, today.when(null), lines);
    return back(id, "review.ask.sent", locale, next);
  }

  @PostMapping("/app/reviews/{id}/evidence")
  String add(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) @Nullable List<String> question,
      @RequestParam(defaultValue = "") String effective,
      Locale locale,
      RedirectAttributes next)
      throws IOException {
    if (file.getSize() > AddEvidenceFile.LIMIT) {
      throw new ActRefused(
          Sentence.asItIs(words.getMessage("review.evidence.large", null, locale)));
    }
    String name = file.getOriginalFilename();
    evidence.run(
        actor,
        id,
        today.when(null),
        FileNames.plain(name == null ? "" : name),
        file.getBytes(),
        question == null ? List.of() : question,
        effective.isBlank() ? today.day() : DateText.day(effective));
    return back(id, "review.evidence.added", locale, next);
  }

  private String back(String id, String key, Locale locale, RedirectAttributes next) {
    Notice.done(next, words.getMessage(key, null, locale));
    next.addAttribute("id", id);
    return BACK;
  }
}
