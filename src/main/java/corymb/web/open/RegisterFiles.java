package corymb.web.open;

import corymb.usecase.register.PublicAddress;
import corymb.usecase.register.PublishRegister;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Today;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * The register for other programs. Each form is written once after a change, and sent only to those
 * who do not have it already.
 */
@Controller
final class RegisterFiles {

  private static final Duration BADGE_KEPT = Duration.ofMinutes(5);

  private final ReadRegister register;
  private final PublishRegister publish;
  private final SiteAddress address;
  private final Today today;
  private final Map<String, Written> written = new ConcurrentHashMap<>();

  RegisterFiles(ReadRegister register, PublishRegister publish, SiteAddress address, Today today) {
    this.register = register;
    this.publish = publish;
    this.address = address;
    this.today = today;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Written(String version, byte[] bytes) {}

  @GetMapping("/register.csv")
  ResponseEntity<byte[]> csv(WebRequest request) {
    LocalDate day = today.day();
    return file(request, "csv", "", "text/csv;charset=UTF-8", () -> publish.csv(day));
  }

  @GetMapping("/register.json")
  ResponseEntity<byte[]> json(WebRequest request) {
    LocalDate day = today.day();
    return file(request, "json", "", MediaType.APPLICATION_JSON_VALUE, () -> publish.json(day));
  }

  @GetMapping("/register.atom")
  ResponseEntity<byte[]> atom(WebRequest request) {
    LocalDate day = today.day();
    PublicAddress at = address.address();
    return file(
        request,
        "atom",
        at.base(),
        "application/atom+xml;charset=UTF-8",
        () -> publish.atom(day, at, null));
  }

  /** One form, with a weak tag by which a client can ask whether it has changed. */
  private ResponseEntity<byte[]> file(
      WebRequest request, String form, String place, String type, Supplier<byte[]> writing) {
    String version = register.version(today.day());
    String tag = "W/\"" + version + "-" + form + "-" + Integer.toHexString(place.hashCode()) + "\"";
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
          .eTag(tag)
          .cacheControl(CacheControl.noCache())
          .build();
    }
    Written last = written.get(form);
    if (last == null || !last.version().equals(version + place)) {
      last = new Written(version + place, writing.get());
      written.put(form, last);
    }
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(form))
        .contentType(MediaType.parseMediaType(type))
        .body(last.bytes());
  }

  private static String disposition(String form) {
    String name = "register." + form;
    return form.equals("csv")
        ? ContentDisposition.attachment().filename(name).build().toString()
        : ContentDisposition.inline().filename(name).build().toString();
  }

  @GetMapping("/badge/{number}.svg")
  ResponseEntity<byte[]> badge(@PathVariable String number) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(BADGE_KEPT).cachePublic())
        .contentType(MediaType.parseMediaType("image/svg+xml"))
        .body(publish.badge(today.day(), number));
  }
}
