package corymb.web.own.result;

import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.scheme.language.Sentence;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.casework.ApplyForLabel;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ReplyToQuestions;
import corymb.usecase.casework.WithdrawCase;
import corymb.usecase.decision.AppealDecision;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an organisation does with its case. */
@Controller
final class CaseActs {

  private static final String CASE = "/app/organisation/cases/";

  private final ApplyForLabel applying;
  private final ReplyToQuestions replying;
  private final AddEvidenceFile evidence;
  private final WithdrawCase withdrawing;
  private final AppealDecision appealing;
  private final Today today;
  private final MessageSource words;

  CaseActs(Casework casework, Today today, MessageSource words) {
    this.applying = new ApplyForLabel(casework);
    this.replying = new ReplyToQuestions(casework);
    this.evidence = new AddEvidenceFile(casework);
    this.withdrawing = new WithdrawCase(casework);
    this.appealing = new AppealDecision(casework);
    this.today = today;
    this.words = words;
  }

  @PostMapping(CASE + "{id}/apply")
  String apply(
      Actor actor,
      @PathVariable String id,
      @RequestParam String label,
      @RequestParam(defaultValue = "") List<String> areas,
      RedirectAttributes next,
      Locale language) {
    applying.run(actor, id, today.when(null), label, areas);
    return done(id, "own.done.apply", next, language);
  }

  @PostMapping(CASE + "{id}/reply")
  String reply(
      Actor actor,
      @PathVariable String id,
      @RequestParam String text,
      RedirectAttributes next,
      Locale language) {
    if (text.isBlank()) {
      throw new ActRefused(Sentence.asItIs(words.getMessage("own.reply.empty", null, language)));
    }
    replying.run(actor, id, today.when(null), text.strip());
    return done(id, "own.done.reply", next, language);
  }

  @PostMapping(CASE + "{id}/evidence")
  String addEvidence(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") List<String> questions,
      @RequestParam(required = false) @Nullable LocalDate effective,
      RedirectAttributes next,
      Locale language)
      throws IOException {
    String name = file.getOriginalFilename();
    evidence.run(
        actor,
        id,
        today.when(null),
        name == null || name.isBlank() ? "evidence" : name,
        file.getBytes(),
        questions,
        effective == null ? today.day() : effective);
    return done(id, "own.done.evidence", next, language);
  }

  @PostMapping(CASE + "{id}/withdraw")
  String withdraw(
      Actor actor,
      @PathVariable String id,
      @RequestParam String reason,
      RedirectAttributes next,
      Locale language) {
    withdrawing.run(actor, id, today.when(reason));
    return done(id, "own.done.withdraw", next, language);
  }

  @PostMapping(CASE + "{id}/appeal")
  String appeal(
      Actor actor,
      @PathVariable String id,
      @RequestParam String reason,
      RedirectAttributes next,
      Locale language) {
    appealing.run(actor, id, today.when(reason));
    return done(id, "own.done.appeal", next, language);
  }

  private String done(String id, String key, RedirectAttributes next, Locale language) {
    Notice.done(next, words.getMessage(key, null, language));
    return "redirect:" + CASE + id;
  }
}
