package corymb.usecase.access;

import java.time.Instant;

/** The device of somebody who uses a second step. */
public final class Authenticator {

  private final String secret;

  /** Takes a secret, with or without spaces. */
  public Authenticator(String secret) {
    this.secret = secret.replace(" ", "");
  }

  /** The code that it shows at a moment. */
  public String code(Instant moment) {
    return Codes.at(secret, moment);
  }
}
