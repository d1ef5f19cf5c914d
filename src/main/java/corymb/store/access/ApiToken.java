package corymb.store.access;

import java.time.Instant;

/**
 * What a program proves with for whom it acts.
 *
 * @param digest the SHA-256 of the token's text, 64 hexadecimal digits
 * @param person the id of the person for whom it acts
 * @param name what the person calls it
 * @param scope what it is good for
 * @param madeAt when it was made
 * @param expiresAt from this moment on it works no more
 */
public record ApiToken(
    String digest, String person, String name, Scope scope, Instant madeAt, Instant expiresAt) {

  /** What a token is good for, within what the person may do. */
  public enum Scope {
    /** To look, and to have something worked out that is not kept. */
    READ,
    /** To act as well. */
    WRITE
  }
}
