package corymb.report.seal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The certificates whose seals count. A seal counts when its own certificate is among them: to
 * trust an authority would be to trust every seal that the authority's customers make.
 */
public final class TrustedSeals {
  private static final String PEM = "-----BEGIN CERTIFICATE-----";

  private final Set<X509Certificate> certificates;

  private TrustedSeals(Collection<X509Certificate> certificates) {
    this.certificates = Set.copyOf(certificates);
  }

  /** Nobody is trusted. */
  public static TrustedSeals none() {
    return new TrustedSeals(Set.of());
  }

  /** The keys' own certificate. */
  public static TrustedSeals of(SigningKeys keys) {
    return new TrustedSeals(Set.of(keys.sealCertificate()));
  }

  /**
   * The certificates of a PEM file, one or more.
   *
   * @throws UnusableKey when there is none, or one cannot be read
   */
  public static TrustedSeals pem(byte[] file) {
    if (!new String(file, StandardCharsets.ISO_8859_1).contains(PEM)) {
      throw new UnusableKey("expected certificates, but no line is '" + PEM + "'");
    }
    try {
      List<X509Certificate> found = new ArrayList<>();
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(file))) {
        found.add((X509Certificate) certificate);
      }
      return new TrustedSeals(found);
    } catch (CertificateException e) {
      throw new UnusableKey("a certificate cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The certificates of a PKCS#12 key file.
   *
   * @throws UnusableKey when it cannot be opened
   */
  public static TrustedSeals keyFile(byte[] file, char[] password) {
    KeyStore store = KeyFile.open(file, password);
    try {
      List<X509Certificate> found = new ArrayList<>();
      for (String alias : Collections.list(store.aliases())) {
        if (store.getCertificate(alias) instanceof X509Certificate certificate) {
          found.add(certificate);
        }
      }
      return new TrustedSeals(found);
    } catch (KeyStoreException e) {
      throw new UnusableKey("the key file cannot be read: " + e.getMessage(), e);
    }
  }

  /** These and others. */
  public TrustedSeals and(TrustedSeals others) {
    Set<X509Certificate> both = new LinkedHashSet<>(certificates);
    both.addAll(others.certificates);
    return new TrustedSeals(both);
  }

  /** Whether nobody is trusted. */
  public boolean isEmpty() {
    return certificates.isEmpty();
  }

  boolean holds(X509Certificate certificate) {
    return certificates.contains(certificate);
  }
}
