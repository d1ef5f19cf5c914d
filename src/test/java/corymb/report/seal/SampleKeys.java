package corymb.report.seal;

import corymb.report.credential.StatusPlace;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys of an invented label office, fixed for a run of the tests. */
public final class SampleKeys {
  /** When the keys were made. */
  public static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");

  /** When certificates are sealed. */
  public static final Instant NOW = Instant.parse("2026-03-13T09:00:00Z");

  /** Where their status stands. */
  public static final StatusPlace PLACE =
      new StatusPlace("https://labels.example.org/status/1", 4711);

  /** Self-signed keys for trying out. */
  public static final SigningKeys TEST = KeyMaker.make("Label Office", KeyMaker.Kind.P256, MADE);

  /** Keys with certificates of an authority. */
  public static final SigningKeys REAL = issued("CN=Label Office Seal,O=Label Office", "EC", 256);

  private SampleKeys() {}

  /**
   * The keys with certificates of an authority with RSA; made when they are needed, since that
   * takes long.
   */
  public static SigningKeys realRsa() {
    return RealRsa.KEYS;
  }

  private static final class RealRsa {
    static final SigningKeys KEYS = issued("CN=Label Office Seal,O=Label Office", "RSA", 2048);
  }

  /** Keys whose certificates an authority has issued to somebody. */
  public static SigningKeys issued(String subject, String algorithm, int bits) {
    try {
      KeyPair authority = pair("EC", 256);
      KeyPair seal = pair(algorithm, bits);
      KeyPair credential = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new SigningKeys(
          seal.getPrivate(),
          certificate(subject, seal.getPublic(), authority),
          credential.getPrivate(),
          certificate(subject, credential.getPublic(), authority));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair pair(String algorithm, int bits) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(String subject, PublicKey key, KeyPair authority)
      throws Exception {
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    new X500Name("CN=Authority"),
                    BigInteger.valueOf(7),
                    Date.from(MADE),
                    Date.from(MADE.plus(Duration.ofDays(730))),
                    new X500Name(subject),
                    key)
                .build(
                    new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate())));
  }
}
