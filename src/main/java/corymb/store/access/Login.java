package corymb.store.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person logs in.
 *
 * @param person the person's id
 * @param password the one-way hash of the password, with the name of its kind in braces before it
 * @param failures how many attempts failed since the last one that succeeded, from 0
 * @param closedUntil before this moment no attempt is looked at, null when the door is open
 * @param totp the secret of the second step, Base32, null when the person uses none
 * @param totpStep the step of time whose code was used last, null when none was
 */
public record Login(
    String person,
    String password,
    int failures,
    @Nullable Instant closedUntil,
    @Nullable String totp,
    @Nullable Long totpStep) {

  /** Whether a code is asked for after the password. */
  public boolean asksForCode() {
    return totp != null;
  }

  /** Leaves out the secrets, so that they reach no log. */
  @Override
  public String toString() {
    return "Login[" + person + "]";
  }
}
