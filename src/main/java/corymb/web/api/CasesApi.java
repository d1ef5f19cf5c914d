package corymb.web.api;

import corymb.assessment.actor.Actor;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import corymb.store.cases.CaseRow;
import corymb.usecase.Format;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.FindCases.Found;
import corymb.usecase.casework.ListCases;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.report.ReportCase;
import corymb.usecase.report.ReportWishes;
import corymb.web.frame.Today;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows cases, their results and their reports to those who may see them. */
@RestController
final class CasesApi {

  private static final TemplateSource TEMPLATES = TemplateSource.classpath("/templates/report");

  private final ListCases list;
  private final ShowCase show;
  private final ReportCase report;
  private final Today today;

  CasesApi(Casework casework, Today today) {
    this.list = new ListCases(casework);
    this.show = new ShowCase(casework);
    this.report = new ReportCase(casework);
    this.today = today;
  }

  @GetMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
  Listed<CaseRow> list(
      Actor actor,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "50") int size) {
    Listed.requireBounds(from, size);
    Found found = list.page(actor, state, from, size);
    return new Listed<>(found.total(), from, found.rows());
  }

  @GetMapping(path = "/api/v1/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  CaseDocument one(Actor actor, @PathVariable String id) {
    return CaseDocument.of(show.run(actor, id));
  }

  @GetMapping(path = "/api/v1/cases/{id}/result", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] result(Actor actor, @PathVariable String id) {
    return document(actor, id, Format.JSON, Language.ENGLISH);
  }

  @GetMapping(path = "/api/v1/cases/{id}/report", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> report(Actor actor, @PathVariable String id, Locale locale) {
    Language language = Language.orEnglish(locale.getLanguage());
    byte[] pdf = document(actor, id, Format.PDF, language);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id + ".pdf").build().toString())
        .body(pdf);
  }

  private byte[] document(Actor actor, String id, Format format, Language language) {
    ReportWishes wishes = new ReportWishes(Set.of(format), null, today.day(), TEMPLATES);
    return Objects.requireNonNull(report.run(actor, id, wishes).documents().get(format));
  }
}
