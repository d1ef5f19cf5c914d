package corymb.report.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The name of an Ed25519 key as {@code did:key:z6Mk...}: whoever has the name has the key, so that
 * nothing needs to be fetched.
 */
public final class DidKey {
  private static final String SCHEME = "did:key:";
  private static final int KEY = 32;
  private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};
  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

  private DidKey() {}

  /**
   * The name of a key.
   *
   * @throws IllegalArgumentException when it is not an Ed25519 key
   */
  public static String of(PublicKey key) {
    byte[] encoded = key.getEncoded();
    boolean known =
        encoded.length == SPKI.length + KEY
            && Arrays.equals(Arrays.copyOf(encoded, SPKI.length), SPKI);
    if (!known) {
      throw new IllegalArgumentException(
          "expected an Ed25519 key, found one of " + key.getAlgorithm());
    }
    byte[] named = Arrays.copyOf(MULTICODEC, MULTICODEC.length + KEY);
    System.arraycopy(encoded, SPKI.length, named, MULTICODEC.length, KEY);
    return SCHEME + "z" + Base58.encode(named);
  }

  /** The name of a key as the method that verifies: the name, and the key within it. */
  static String method(String did) {
    return did.startsWith(SCHEME) ? did + "#" + did.substring(SCHEME.length()) : did + "#key-1";
  }

  /**
   * The key of a name, or of the method of a name.
   *
   * @throws BrokenCredential when it is no such name
   */
  public static PublicKey key(String did) {
    String name = did.contains("#") ? did.substring(0, did.indexOf('#')) : did;
    if (!name.startsWith(SCHEME + "z") || (did.contains("#") && !did.equals(method(name)))) {
      throw new BrokenCredential("'" + did + "' is not the name of a key, did:key:z...");
    }
    byte[] named = Base58.decode(name.substring(SCHEME.length() + 1));
    boolean ed25519 =
        named.length == MULTICODEC.length + KEY
            && named[0] == MULTICODEC[0]
            && named[1] == MULTICODEC[1];
    if (!ed25519) {
      throw new BrokenCredential("'" + did + "' does not name an Ed25519 key");
    }
    byte[] encoded = Arrays.copyOf(SPKI, SPKI.length + KEY);
    System.arraycopy(named, MULTICODEC.length, encoded, SPKI.length, KEY);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new BrokenCredential("'" + did + "' does not name an Ed25519 key", e);
    }
  }
}
