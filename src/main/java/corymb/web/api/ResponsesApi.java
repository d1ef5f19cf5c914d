package corymb.web.api;

import corymb.assessment.actor.Actor;
import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.scheme.yaml.Words;
import corymb.usecase.AssessResponses;
import corymb.usecase.Assessed;
import corymb.usecase.Format;
import corymb.usecase.PeerSource;
import corymb.usecase.ResponseSource;
import corymb.usecase.Wishes;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.ImportResponses.Outcome;
import corymb.web.frame.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes responses: to rate them and forget them, or to keep them as cases. */
@RestController
final class ResponsesApi {

  private static final TemplateSource TEMPLATES = TemplateSource.classpath("/templates/report");

  private final Casework casework;
  private final Today today;

  ResponsesApi(Casework casework, Today today) {
    this.casework = casework;
    this.today = today;
  }

  /**
   * What became of a response that was kept.
   *
   * @param id the report code of its case
   * @param outcome as a word, such as {@code new} or {@code unchanged}
   * @param fault why it is not rated yet, null when it is
   */
  record Kept(String id, String outcome, @Nullable String fault) {}

  @PostMapping(
      path = "/api/v1/results",
      consumes = {MediaType.APPLICATION_JSON_VALUE, Sent.WORKBOOK},
      produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] result(@RequestParam(defaultValue = "") String name, HttpServletRequest request)
      throws IOException {
    Wishes wishes =
        new Wishes(
            Set.of(Format.JSON),
            Variant.ASSESSMENT,
            PeerSource.NONE,
            today.day(),
            TEMPLATES,
            false);
    Assessed assessed =
        new AssessResponses(casework.shelf(), wishes).assess(Sent.response(request, name));
    if (!assessed.intake().isComplete()) {
      throw new FaultyResponse(assessed.intake());
    }
    return Objects.requireNonNull(assessed.documents().get(Format.JSON));
  }

  @PostMapping(
      path = "/api/v1/cases",
      consumes = {MediaType.APPLICATION_JSON_VALUE, Sent.WORKBOOK},
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Kept> keep(
      Actor actor, @RequestParam(defaultValue = "") String name, HttpServletRequest request)
      throws IOException {
    // who may not keep responses need not wait until theirs is read
    ImportResponses.PERMIT.check(actor);
    ResponseSource source = Sent.response(request, name);
    List<Imported> all = new ArrayList<>();
    new ImportResponses(casework)
        .run(actor, today.when(null), List.of(source).iterator(), all::add);
    Imported imported = all.get(0);
    String id = imported.caseId();
    if (id == null) {
      throw new FaultyResponse(imported.intake());
    }
    Kept kept = new Kept(id, Words.of(imported.outcome()), imported.fault());
    boolean isNew = imported.outcome() == Outcome.NEW || imported.outcome() == Outcome.SUBMITTED;
    return isNew
        ? ResponseEntity.created(URI.create("/api/v1/cases/" + id)).body(kept)
        : ResponseEntity.ok(kept);
  }
}
