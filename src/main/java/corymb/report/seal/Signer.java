package corymb.report.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Whose key made a seal, as its certificate says.
 *
 * @param name the certificate's subject, as in {@code O=Label Office,OU=Test seal}
 * @param fingerprint SHA-256 of the certificate, 64 lower case hexadecimal digits
 * @param validUntil the last day of the key's certificate, in UTC
 * @param testKey whether the certificate is signed by its own key, so that it proves nobody
 */
public record Signer(String name, String fingerprint, LocalDate validUntil, boolean testKey) {

  static Signer of(X509Certificate certificate) {
    return new Signer(
        printable(certificate.getSubjectX500Principal().getName()),
        fingerprint(certificate),
        LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneOffset.UTC),
        isTest(certificate));
  }

  /** A certificate whose issuer is its own subject is one for trying out. */
  static boolean isTest(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  /** Anybody can write anything into a name, also what a terminal would obey. */
  private static String printable(String name) {
    return name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw new IllegalStateException("a read certificate can be written", e);
    }
  }
}
