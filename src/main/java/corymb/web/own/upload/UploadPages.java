package corymb.web.own.upload;

import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.rating.Scorecard;
import corymb.scheme.language.Sentence;
import corymb.store.cases.CaseRow;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.draft.HandInResponse;
import corymb.usecase.draft.TryResponse;
import corymb.usecase.draft.TryResponse.Tried;
import corymb.usecase.organisation.ShowOrganisations;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import corymb.web.own.Own;
import corymb.web.own.told.Told;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A filled workbook: its problems at their cells, or its result, then handing it in. */
@Controller
final class UploadPages {

  private static final String PLACE = "/app/organisation/upload";

  private final TryResponse trying;
  private final HandInResponse handIn;
  private final ShowOrganisations organisations;
  private final Uploads uploads;
  private final Today today;
  private final MessageSource words;

  UploadPages(Casework casework, Today today, MessageSource words) {
    this.trying = new TryResponse(casework);
    this.handIn = new HandInResponse(casework);
    this.organisations = new ShowOrganisations(casework);
    this.uploads = new Uploads(casework);
    this.today = today;
    this.words = words;
  }

  @PostMapping(PLACE)
  String upload(Actor actor, @RequestParam MultipartFile file, HttpSession session, Locale language)
      throws IOException {
    Own.organisation(actor);
    if (file.isEmpty()) {
      throw new ActRefused(Sentence.asItIs(words.getMessage("own.upload.empty", null, language)));
    }
    String name = file.getOriginalFilename();
    String shown = name == null || name.isBlank() ? "response" : name;
    return "redirect:" + PLACE + "/" + uploads.put(session, shown, file.getBytes());
  }

  @GetMapping(PLACE + "/{sha256}")
  String page(
      Actor actor, @PathVariable String sha256, HttpSession session, Model model, Locale language) {
    Upload upload = found(session, sha256);
    String own = Own.organisation(actor);
    Tried tried =
        trying.run(actor, own, today.day(), Own.language(language), upload.name(), upload.bytes());
    model.addAttribute("name", upload.name());
    model.addAttribute("sha256", sha256);
    model.addAttribute("problems", tried.intake().problems());
    model.addAttribute("complete", tried.intake().isComplete());
    model.addAttribute("workbook", tried.intake().pack() != null && isWorkbook(upload));
    Scorecard scorecard = tried.scorecard();
    if (scorecard != null) {
      model.addAttribute(
          "told",
          Told.of(
              tried.intake(), scorecard, tried.benchmarks(), today.day(), Own.language(language)));
      model.addAttribute("returned", returned(actor, own));
    }
    return "own/upload";
  }

  private List<CaseRow> returned(Actor actor, String own) {
    return organisations.one(actor, own).cases().stream()
        .filter(row -> row.state().equals("returned"))
        .toList();
  }

  private static boolean isWorkbook(Upload upload) {
    return upload.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  @GetMapping(PLACE + "/{sha256}/annotated")
  ResponseEntity<byte[]> annotated(
      Actor actor, @PathVariable String sha256, HttpSession session, Locale language) {
    Upload upload = found(session, sha256);
    byte[] copy =
        trying
            .annotated(
                actor,
                Own.organisation(actor),
                today.day(),
                Own.language(language),
                upload.name(),
                upload.bytes())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Own.workbook(upload.name().replaceFirst("(?i)\\.xlsx$", "") + ".annotated.xlsx", copy);
  }

  @PostMapping(PLACE + "/{sha256}")
  String handIn(
      Actor actor,
      @PathVariable String sha256,
      @RequestParam(defaultValue = "") String to,
      HttpSession session,
      RedirectAttributes next,
      Locale language) {
    Upload upload = found(session, sha256);
    Imported imported =
        handIn.run(
            actor,
            Own.organisation(actor),
            today.when(null),
            upload.name(),
            upload.bytes(),
            to.isEmpty() ? null : to);
    if (imported.caseId() == null) {
      return "redirect:" + PLACE + "/" + sha256;
    }
    Notice.done(next, words.getMessage("own.handedin", null, language));
    return "redirect:/app/organisation/cases/" + imported.caseId();
  }

  private Upload found(HttpSession session, String sha256) {
    Upload upload = uploads.find(session, sha256);
    if (upload == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return upload;
  }
}
