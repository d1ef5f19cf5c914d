package corymb.report.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys for trying out: self-signed, and saying so in their certificates. */
public final class KeyMaker {

  /** The organisational unit in the certificates of all keys for trying out. */
  public static final String TEST_UNIT = "Test seal";

  private static final long DAYS = 3653;
  private static final int SERIAL_BITS = 127;
  private static final int LINE = 64;
  private static final int RSA_BITS = 3072;

  private final SecureRandom random = new SecureRandom();
  private final String name;
  private final Instant now;

  private KeyMaker(String name, Instant now) {
    this.name = name;
    this.now = now;
  }

  /** The kinds of keys that seal. */
  public enum Kind {
    /** EC on P-256. */
    P256,
    /** RSA of 3072 bits. */
    RSA
  }

  /**
   * Makes keys that are valid for ten years from now.
   *
   * @param name who they are for, in the certificate's subject
   * @param kind of the key that seals
   */
  public static SigningKeys make(String name, Kind kind, Instant now) {
    try {
      return new KeyMaker(name, now.truncatedTo(ChronoUnit.SECONDS)).make(kind);
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new UnusableKey("keys cannot be made: " + e.getMessage(), e);
    }
  }

  /**
   * The keys as PKCS#12 file.
   *
   * @param password of the file, not empty
   */
  public static byte[] keyFile(SigningKeys keys, char[] password) {
    if (password.length == 0) {
      throw new UnusableKey("a key file needs a password, found an empty one");
    }
    return KeyFile.write(keys, password);
  }

  /** The certificates of both keys as PEM: what others need to know, and may know. */
  public static byte[] certificates(SigningKeys keys) {
    return (pem(keys.sealCertificate()) + pem(keys.credentialCertificate()))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String pem(X509Certificate certificate) {
    try {
      String body =
          Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateException e) {
      throw new IllegalStateException("a read certificate can be written", e);
    }
  }

  private SigningKeys make(Kind kind)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    KeyPair seal = kind == Kind.RSA ? rsa() : p256();
    KeyPair credential = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    String algorithm = kind == Kind.RSA ? "SHA256withRSA" : "SHA256withECDSA";
    return new SigningKeys(
        seal.getPrivate(),
        certificate(seal, algorithm, KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
        credential.getPrivate(),
        certificate(credential, "Ed25519", KeyUsage.digitalSignature));
  }

  private KeyPair p256() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }

  private KeyPair rsa() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(RSA_BITS, random);
    return generator.generateKeyPair();
  }

  private X509Certificate certificate(KeyPair pair, String algorithm, int usage)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    X500Name subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.O, name)
            .addRDN(BCStyle.OU, TEST_UNIT)
            .addRDN(BCStyle.CN, name + " (test seal)")
            .build();
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            subject,
            new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
            Date.from(now),
            Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
            subject,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
  }
}
