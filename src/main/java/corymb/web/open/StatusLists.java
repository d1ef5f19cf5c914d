package corymb.web.open;

import corymb.report.credential.StatusPurpose;
import corymb.scheme.PackFiles;
import corymb.usecase.certificate.StatusFiles;
import corymb.web.WebSettings;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The status lists to which the credentials in certificates point, for verifiers everywhere. */
@Controller
final class StatusLists {

  private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+jwt");
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final WebSettings settings;

  StatusLists(WebSettings settings) {
    this.settings = settings;
  }

  @GetMapping("/status/1/revocation")
  ResponseEntity<byte[]> revocation(WebRequest request) {
    return list(request, StatusPurpose.REVOCATION);
  }

  @GetMapping("/status/1/suspension")
  ResponseEntity<byte[]> suspension(WebRequest request) {
    return list(request, StatusPurpose.SUSPENSION);
  }

  private ResponseEntity<byte[]> list(WebRequest request, StatusPurpose purpose) {
    Optional<byte[]> found = StatusFiles.read(settings.home(), purpose);
    if (found.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    String tag = "\"" + PackFiles.sha256(found.get()) + "\"";
    boolean known = request.checkNotModified(tag);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(tag)
            .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
            .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    return known ? answer.build() : answer.contentType(CREDENTIAL).body(found.get());
  }
}
