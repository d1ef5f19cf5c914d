package corymb.web.api;

import corymb.label.award.Levels;
import corymb.scheme.yaml.Words;
import corymb.store.awards.UnknownAward;
import corymb.usecase.casework.Casework;
import corymb.usecase.certificate.RegisterLookup.Registered;
import corymb.usecase.certificate.RegisteredStatus;
import corymb.usecase.certificate.StoredRegister;
import corymb.usecase.certificate.TrustFiles;
import corymb.usecase.certificate.VerifyCertificate;
import corymb.web.WebSettings;
import corymb.web.frame.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verifies certificates by their number or their file, for anybody. */
@RestController
final class VerifyApi {

  /** The most bytes of a certificate, inclusive; they have about 200 KB. */
  private static final int MOST = 8 << 20;

  private final Casework casework;
  private final StoredRegister register;
  private final WebSettings settings;
  private final Today today;

  VerifyApi(Casework casework, WebSettings settings, Today today) {
    this.casework = casework;
    this.register =
        new StoredRegister(casework.store(), Levels.of(casework.shelf().first().pack().scheme()));
    this.settings = settings;
    this.today = today;
  }

  /**
   * What the register says of a number.
   *
   * @param number of the award
   * @param on the day for which it says so
   * @param valid whether the label is held on that day
   * @param status as a word such as {@code valid} or {@code withdrawn}
   * @param since the day of the last change, null while it is valid
   */
  record Status(
      String number, LocalDate on, boolean valid, String status, @Nullable LocalDate since) {}

  @GetMapping(path = "/api/v1/verify/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
  Status number(@PathVariable String number) {
    LocalDate day = today.day();
    Registered found = register.find(number, day);
    if (found == null) {
      throw new UnknownAward(number);
    }
    return new Status(
        number,
        day,
        found.status() == RegisteredStatus.VALID,
        Words.of(found.status()),
        found.since());
  }

  @PostMapping(
      path = "/api/v1/verify",
      consumes = MediaType.APPLICATION_PDF_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  VerifiedFile file(HttpServletRequest request) throws IOException {
    byte[] file = Sent.bytes(request, MOST);
    // keys that are trusted are read each time, so that a new one counts at once
    VerifyCertificate verify = VerifyCertificate.with(TrustFiles.inHome(settings.home()), register);
    return VerifiedFile.of(verify.verify(file, today.day()));
  }
}
