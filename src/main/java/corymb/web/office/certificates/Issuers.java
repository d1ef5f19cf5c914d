package corymb.web.office.certificates;

import corymb.scheme.language.Language;
import corymb.usecase.casework.Casework;
import corymb.usecase.certificate.IssueCertificate;
import corymb.usecase.certificate.SealCertificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Issues certificates in any language; the templates of each are read when it is first used. */
@Component
final class Issuers {

  private final Casework casework;
  private final Map<Language, SealCertificate> sealing = new ConcurrentHashMap<>();

  Issuers(Casework casework) {
    this.casework = casework;
  }

  /** For certificates in a language; English for one that is not known. */
  IssueCertificate in(String language) {
    return new IssueCertificate(
        casework, sealing.computeIfAbsent(Language.orEnglish(language), SealCertificate::in));
  }
}
