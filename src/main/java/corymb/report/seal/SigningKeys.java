package corymb.report.seal;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;

/**
 * The keys that a certificate is made with.
 *
 * @param seal seals the PDF: EC on P-256, or RSA of 3072 bits or more
 * @param sealCertificate whose key that is
 * @param credential secures the credential: Ed25519
 * @param credentialCertificate holds its public key
 */
public record SigningKeys(
    PrivateKey seal,
    X509Certificate sealCertificate,
    PrivateKey credential,
    X509Certificate credentialCertificate) {

  /** Whether the seal is one for trying out; a certificate then has to say so. */
  public boolean isTest() {
    return Signer.isTest(sealCertificate);
  }

  /** Whose seal it is. */
  public Signer signer() {
    return Signer.of(sealCertificate);
  }

  /** The key that proves the credential. */
  public PublicKey credentialKey() {
    return credentialCertificate.getPublicKey();
  }

  @Override
  public String toString() {
    return "SigningKeys[" + signer().name() + "]";
  }
}
