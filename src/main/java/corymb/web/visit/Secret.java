package corymb.web.visit;

import corymb.store.blob.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the cookie of a browser holds, and the database does not. The database knows a visit by the
 * digest of its secret, and its contents as they were sealed by a key that comes from the secret.
 *
 * @param text 43 characters of Base64 for addresses when it is made here, anything when it is given
 */
record Secret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /** A new one, of 256 random bits. */
  static Secret random() {
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES)));
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** By which the database knows the visit; tells nothing of the secret. */
  String id() {
    return Digest.of("visit " + text);
  }

  /** The bytes as only the secret opens them. */
  byte[] seal(byte[] plain) {
    byte[] nonce = random(NONCE_BYTES);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
      return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java knows " + CIPHER, e);
    }
  }

  /** The bytes that were sealed by this secret; empty for any others. */
  Optional<byte[]> open(byte[] sealed) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    ByteBuffer parts = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    byte[] rest = new byte[sealed.length - NONCE_BYTES];
    parts.get(nonce).get(rest);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    byte[] key = Digest.start().digest(("contents " + text).getBytes(StandardCharsets.UTF_8));
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  /** Leaves the secret out, so that it reaches no log. */
  @Override
  public String toString() {
    return "Secret";
  }
}
