package corymb.web.own.result;

import corymb.assessment.actor.Actor;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import corymb.usecase.Format;
import corymb.usecase.casework.Casework;
import corymb.usecase.report.ReportCase;
import corymb.usecase.report.ReportWishes;
import corymb.web.frame.Today;
import corymb.web.own.Own;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a case to save: PDF, workbook, or data. */
@Controller
final class ReportDownloads {

  private static final TemplateSource TEMPLATES = TemplateSource.classpath("/templates/report");

  private final ReportCase reports;
  private final Today today;

  ReportDownloads(Casework casework, Today today) {
    this.reports = new ReportCase(casework);
    this.today = today;
  }

  @GetMapping("/app/organisation/cases/{id}/report/{format:pdf|xlsx|json}")
  ResponseEntity<byte[]> report(
      Actor actor,
      @PathVariable String id,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String in,
      Locale locale) {
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    ReportWishes wishes =
        new ReportWishes(
            Set.of(wanted),
            null,
            today.day(),
            TEMPLATES,
            in.isEmpty() ? Own.language(locale) : Language.orEnglish(in));
    byte[] document =
        Objects.requireNonNull(reports.run(actor, id, wishes).documents().get(wanted));
    String name = id + wanted.ending();
    return switch (wanted) {
      case PDF -> Own.file(name, MediaType.APPLICATION_PDF, document);
      case XLSX -> Own.workbook(name, document);
      case JSON, TEXT -> Own.file(name, MediaType.APPLICATION_JSON, document);
    };
  }
}
