package corymb.store.people;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes the digest of a person's row in the audit trail one that cannot be found by trying. */
final class Salt {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Salt() {}

  /** 256 random bits, as 64 small hexadecimal digits. */
  static String fresh() {
    byte[] salt = new byte[BYTES];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}
