package corymb.report.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.ECFieldFp;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * A PKCS#12 key store with two keys under one password: one that seals (P-256 or RSA) and one that
 * secures credentials (Ed25519). Which is which is told by the kind of key, not by its name.
 */
public final class KeyFile {
  private static final String TYPE = "PKCS12";
  private static final int LEAST_RSA = 3072;
  private static final BigInteger P256 =
      new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);

  private KeyFile() {}

  /**
   * Reads both keys.
   *
   * @param bytes of the file
   * @param password of the file
   * @throws UnusableKey when it is no such file, the password is wrong, or a key is missing
   */
  public static SigningKeys read(byte[] bytes, char[] password) {
    KeyStore store = open(bytes, password);
    String seal = only(store, "a key that seals (P-256, or RSA of 3072 bits)", KeyFile::seals);
    String credential =
        only(store, "an Ed25519 key for credentials", key -> key instanceof EdECKey);
    return new SigningKeys(
        key(store, seal, password),
        certificate(store, seal),
        key(store, credential, password),
        certificate(store, credential));
  }

  /** The bytes of a file with both keys. */
  static byte[] write(SigningKeys keys, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(null, null);
      store.setKeyEntry("seal", keys.seal(), password, chain(keys.sealCertificate()));
      store.setKeyEntry(
          "credential", keys.credential(), password, chain(keys.credentialCertificate()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, password);
      return bytes.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new UnusableKey("the keys cannot be stored: " + e.getMessage(), e);
    }
  }

  private static Certificate[] chain(X509Certificate certificate) {
    return new Certificate[] {certificate};
  }

  static KeyStore open(byte[] bytes, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(new ByteArrayInputStream(bytes), password);
      return store;
    } catch (IOException | GeneralSecurityException e) {
      throw new UnusableKey(
          "the key file cannot be opened: it is no PKCS#12 file, or the password is wrong", e);
    }
  }

  private static String only(KeyStore store, String wanted, Predicate<Object> kind) {
    try {
      List<String> found =
          Collections.list(store.aliases()).stream()
              .filter(alias -> kind.test(certificate(store, alias).getPublicKey()))
              .toList();
      if (found.size() != 1) {
        throw new UnusableKey(
            "the key file has "
                + found.size()
                + " keys of the kind needed, expected exactly one: "
                + wanted
                + "; make one with 'corymb certificate keygen', or put the key into the file");
      }
      return found.get(0);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("the key file cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean seals(Object key) {
    if (key instanceof RSAKey rsa) {
      return rsa.getModulus().bitLength() >= LEAST_RSA;
    }
    return key instanceof ECKey ec
        && ec.getParams().getCurve().getField() instanceof ECFieldFp field
        && field.getP().equals(P256);
  }

  private static X509Certificate certificate(KeyStore store, String alias) {
    try {
      if (store.getCertificate(alias) instanceof X509Certificate certificate) {
        return certificate;
      }
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("the key file cannot be read: " + e.getMessage(), e);
    }
    throw new UnusableKey("the entry '" + alias + "' of the key file has no X.509 certificate");
  }

  private static PrivateKey key(KeyStore store, String alias, char[] password) {
    try {
      if (store.getKey(alias, password) instanceof PrivateKey key) {
        return key;
      }
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("the key '" + alias + "' has another password than its file", e);
    }
    throw new UnusableKey("the entry '" + alias + "' of the key file has no private key");
  }
}
