package corymb.usecase.certificate;

import corymb.label.certificate.CertificateRecord;
import corymb.report.certificate.CertificatePdf;
import corymb.report.credential.BadgeCredential;
import corymb.report.credential.Issuer;
import corymb.report.credential.StatusPlace;
import corymb.report.seal.PdfSeal;
import corymb.report.seal.SigningKeys;
import corymb.scheme.language.Language;
import java.net.URI;
import java.time.Instant;

/** Makes sealed certificates. Load once, use for many; safe for many threads. */
public final class SealCertificate {

  private final CertificatePdf document;

  private SealCertificate(CertificatePdf document) {
    this.document = document;
  }

  /** With the templates shipped with the program, in English. */
  public static SealCertificate builtIn() {
    return in(Language.ENGLISH);
  }

  /** With the templates shipped with the program, in a language. */
  public static SealCertificate in(Language language) {
    return new SealCertificate(CertificatePdf.load(language));
  }

  /**
   * A sealed certificate as PDF, with its record and its credential inside. Whether it is a test
   * seal is told by the key, whatever the record says.
   *
   * @param certificate what it says
   * @param keys that seal the PDF and secure the credential
   * @param place where the certificate's status will be published
   * @param now the time that the seal claims
   * @throws corymb.report.seal.UnusableKey when the key cannot seal at that time
   */
  public byte[] make(
      CertificateRecord certificate, SigningKeys keys, StatusPlace place, Instant now) {
    CertificateRecord marked = certificate.withTestSeal(keys.isTest());
    String credential =
        BadgeCredential.issue(marked, issuer(marked, keys), place, keys.credential());
    byte[] pdf = document.write(marked, credential);
    return PdfSeal.seal(pdf, keys, "Certificate " + marked.number(), now);
  }

  /** Who issues the credentials of a certificate: the body, named by its Ed25519 key. */
  public static Issuer issuer(CertificateRecord certificate, SigningKeys keys) {
    String url = URI.create(certificate.address()).resolve("/").toString();
    return Issuer.named(keys.credentialKey(), certificate.issuer(), url);
  }
}
