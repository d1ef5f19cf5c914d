package corymb.web.review;

import corymb.assessment.actor.Actor;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.sheet.OpenEvidence;
import corymb.web.frame.Today;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives files of evidence to those who review or decide. PDF files and pictures may be looked at in
 * the browser, where they run nothing; everything else is only saved.
 */
@Controller
final class EvidenceFiles {

  private static final String SANDBOX =
      "default-src 'none'; img-src 'self'; object-src 'self'; frame-ancestors 'none'; sandbox";

  private final OpenEvidence evidence;
  private final Today today;

  EvidenceFiles(Casework casework, Today today) {
    this.evidence = new OpenEvidence(casework);
    this.today = today;
  }

  @GetMapping({"/app/reviews/{id}/evidence/{sha256}", "/app/committee/{id}/evidence/{sha256}"})
  ResponseEntity<byte[]> open(
      Actor actor,
      @PathVariable String id,
      @PathVariable String sha256,
      @RequestParam(defaultValue = "false") boolean look) {
    OpenEvidence.Opened opened = evidence.run(actor, id, today.day(), sha256);
    String name = FileNames.plain(opened.kept().name());
    MediaType type = FileNames.type(name);
    boolean shown = look && !type.equals(MediaType.APPLICATION_OCTET_STREAM);
    ContentDisposition how =
        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name, StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
        .header("Content-Security-Policy", SANDBOX)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(opened.bytes());
  }
}
