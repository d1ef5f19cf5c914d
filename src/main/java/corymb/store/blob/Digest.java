package corymb.store.blob;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, written as 64 small hexadecimal digits. */
public final class Digest {

  /** How many digits one has. */
  public static final int LENGTH = 64;

  private Digest() {}

  /** The digest of the bytes. */
  public static String of(byte[] bytes) {
    return hex(start().digest(bytes));
  }

  /** The digest of the text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A digest that is fed piece by piece. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  /** How a finished digest is written. */
  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
