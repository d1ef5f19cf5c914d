package corymb.usecase.access;

import corymb.store.blob.Digest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Something that only one person knows, as text that fits into an address.
 *
 * @param text 43 characters of Base64 for addresses when it is made here, anything when it is given
 */
record Secret(String text) {

  private static final int BYTES = 32;

  /** A new one, of 256 random bits. */
  static Secret random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is kept of it: SHA-256, hexadecimal. A secret of so many bits needs no slow function. */
  String digest() {
    return Digest.of(text);
  }

  /** Leaves the secret out, so that it reaches no log. */
  @Override
  public String toString() {
    return "Secret";
  }
}
