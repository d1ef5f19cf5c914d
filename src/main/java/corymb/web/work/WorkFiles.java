package corymb.web.work;

import static corymb.web.work.WorkPages.PLACE;

import corymb.assessment.actor.Actor;
import corymb.scheme.language.Language;
import corymb.store.work.UnknownWork;
import corymb.store.work.WorkKind;
import corymb.usecase.casework.Casework;
import corymb.usecase.work.FetchWorkFile;
import corymb.usecase.work.FetchWorkFile.Faulty;
import corymb.usecase.work.FetchWorkFile.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that came of work. Large ones are written while they are read. */
@Controller
final class WorkFiles {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final FetchWorkFile files;

  WorkFiles(Casework casework) {
    this.files = new FetchWorkFile(casework);
  }

  @GetMapping(PLACE + "/{id}/reports.zip")
  void reports(Actor actor, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    files.require(actor, id, WorkKind.REPORTS);
    files.reports(actor, id, out("reports-" + id + ".zip", ZIP, response));
  }

  @GetMapping(PLACE + "/{id}/rerating.csv")
  void csv(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
    files.require(actor, id, WorkKind.RERATING);
    files.rerating(actor, id, Table.CSV, out("rerating-" + id + ".csv", CSV, response));
  }

  @GetMapping(PLACE + "/{id}/rerating.xlsx")
  void xlsx(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
    files.require(actor, id, WorkKind.RERATING);
    files.rerating(actor, id, Table.XLSX, out("rerating-" + id + ".xlsx", XLSX, response));
  }

  @GetMapping(PLACE + "/{id}/files/{nr}")
  String problems(
      Actor actor, @PathVariable String id, @PathVariable int nr, Locale language, Model model) {
    Faulty faulty = files.faulty(actor, id, nr, language(language));
    model.addAttribute("id", id);
    model.addAttribute("faulty", faulty);
    model.addAttribute("problems", faulty.intake().problems());
    return "work/file";
  }

  @GetMapping(PLACE + "/{id}/files/{nr}/annotated")
  void annotated(
      Actor actor,
      @PathVariable String id,
      @PathVariable int nr,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    Faulty faulty = files.faulty(actor, id, nr, language(language));
    byte[] copy = faulty.annotated().orElseThrow(() -> new UnknownWork(id + "/" + nr));
    String name = faulty.item().name();
    String last = name.substring(name.lastIndexOf('/') + 1);
    out(last.replaceFirst("(?i)\\.xlsx$", "") + ".annotated.xlsx", XLSX, response).write(copy);
  }

  private static Language language(Locale locale) {
    return Language.orEnglish(locale.getLanguage());
  }

  private static OutputStream out(String name, MediaType type, HttpServletResponse response)
      throws IOException {
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    response.setContentType(type.toString());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response.getOutputStream();
  }
}
