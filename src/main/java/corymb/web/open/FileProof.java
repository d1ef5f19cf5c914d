package corymb.web.open;

import corymb.label.award.Levels;
import corymb.usecase.casework.Casework;
import corymb.usecase.certificate.StoredRegister;
import corymb.usecase.certificate.TrustFiles;
import corymb.usecase.certificate.VerifyCertificate;
import corymb.web.WebSettings;
import corymb.web.frame.Today;
import org.springframework.stereotype.Component;

/** Verifies files by the seals that this server trusts and by its register. */
@Component
public final class FileProof {

  private final Casework casework;
  private final WebSettings settings;
  private final Today today;

  FileProof(Casework casework, WebSettings settings, Today today) {
    this.casework = casework;
    this.settings = settings;
    this.today = today;
  }

  /**
   * What a file is today. Keys that are trusted are read each time, so that a new one counts at
   * once.
   */
  public Proof of(byte[] file) {
    VerifyCertificate verify =
        VerifyCertificate.with(
            TrustFiles.inHome(settings.home()),
            new StoredRegister(
                casework.store(), Levels.of(casework.shelf().first().pack().scheme())));
    return Proof.of(verify.verify(file, today.day()));
  }
}
