package corymb.report.seal;

import corymb.label.certificate.CertificateRecord;
import corymb.report.certificate.CertificatePdf;
import corymb.report.certificate.SampleRecord;
import corymb.report.credential.BadgeCredential;
import corymb.report.credential.Issuer;

/** Sealed certificates of the invented label office. */
final class SealedSample {
  private static final CertificatePdf PDF = CertificatePdf.load();

  private SealedSample() {}

  /** The Gold certificate, sealed by these keys. */
  static byte[] gold(SigningKeys keys) {
    return of(SampleRecord.gold(), keys);
  }

  /** Any certificate, sealed by these keys. */
  static byte[] of(CertificateRecord certificate, SigningKeys keys) {
    CertificateRecord gold = certificate.withTestSeal(keys.isTest());
    return PdfSeal.seal(unsealed(gold, credential(gold, keys)), keys, "Test", SampleKeys.NOW);
  }

  static byte[] unsealed(CertificateRecord certificate, String credential) {
    return PDF.write(certificate, credential);
  }

  static String credential(CertificateRecord certificate, SigningKeys keys) {
    Issuer issuer =
        Issuer.named(keys.credentialKey(), certificate.issuer(), "https://labels.example.org/");
    return BadgeCredential.issue(certificate, issuer, SampleKeys.PLACE, keys.credential());
  }
}
