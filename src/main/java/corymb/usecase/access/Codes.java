package corymb.usecase.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;

/**
 * Codes that change with time: RFC 6238 with what every authenticator can do, six digits of
 * HMAC-SHA-1 for each 30 seconds.
 */
final class Codes {

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_BYTES = 10;

  /** So many steps of time may a clock be off, on either side. */
  private static final int WINDOW = 1;

  private Codes() {}

  /** A new secret, Base32 of 160 random bits as RFC 4226 recommends. */
  static String newSecret() {
    return random(SECRET_BYTES);
  }

  /** A new recovery code: 80 random bits, so that its digest needs no slow function. */
  static String newRecoveryCode() {
    return random(RECOVERY_BYTES).replaceAll("(.{4})(?=.)", "$1-");
  }

  private static String random(int size) {
    byte[] bytes = new byte[size];
    new SecureRandom().nextBytes(bytes);
    return new Base32().encodeToString(bytes);
  }

  /** What is kept of a recovery code, however it was typed. */
  static String digest(String recoveryCode) {
    return new Secret(tidy(recoveryCode).toUpperCase(Locale.ROOT)).digest();
  }

  private static String tidy(String code) {
    return code.replaceAll("[\\s-]", "");
  }

  /** The code of a moment. */
  static String at(String secret, Instant moment) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm()),
          moment,
          Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("the secret of a second step cannot be used", e);
    }
  }

  /**
   * The step of time whose code this is; empty when it is the code of none near this moment.
   *
   * @param last only steps after this one count, so that each code works once; null for all
   */
  static OptionalLong step(String secret, String typed, @Nullable Long last, Instant now) {
    String code = tidy(typed);
    if (!SIX_DIGITS.matcher(code).matches()) {
      return OptionalLong.empty();
    }
    long length = GENERATOR.getTimeStep().toSeconds();
    long current = Math.floorDiv(now.getEpochSecond(), length);
    for (long step = current - WINDOW; step <= current + WINDOW; step++) {
      boolean fresh = last == null || step > last;
      if (same(at(secret, Instant.ofEpochSecond(step * length)), code) && fresh) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  private static boolean same(String expected, String found) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), found.getBytes(StandardCharsets.US_ASCII));
  }
}
