package corymb.usecase.access;

import corymb.assessment.state.ActRefused;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: by the one-way function that Spring Security recommends at present. */
final class Passwords {

  /** The fewest characters, inclusive. */
  static final int SHORTEST = 12;

  /** The most bytes in UTF-8, inclusive; bcrypt looks at no more. */
  static final int LONGEST = 72;

  private static final PasswordEncoder ENCODER =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  // what is compared when there is no such person, so that both answers take as long
  private static final String NOBODYS = String.valueOf(ENCODER.encode("nobody has this password"));

  private Passwords() {}

  /**
   * The hash of a new password.
   *
   * @throws ActRefused when it is too short or too long
   */
  static String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new ActRefused(
          "a password has at least {0} characters; found {1}. Take a sentence or some words",
          SHORTEST, length);
    }
    int bytes = password.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST) {
      throw new ActRefused(
          "a password has at most {0} bytes in UTF-8; found {1}. Take a shorter one",
          LONGEST, bytes);
    }
    return String.valueOf(ENCODER.encode(password));
  }

  /** Whether the password is the one that the hash was made of. */
  static boolean matches(String password, String hash) {
    return ENCODER.matches(password, hash);
  }

  /** Takes as long as a comparison does. */
  static void compareWithNobodys(String password) {
    ENCODER.matches(password, NOBODYS);
  }
}
