package corymb.web.access;

import org.jspecify.annotations.Nullable;

/**
 * A code that was given at the second step of a log-in.
 *
 * @param halfway who proved the password before, null for nobody
 * @param code what was typed
 */
record GivenCode(@Nullable Halfway halfway, String code) {

  /** Leaves the code out, so that it reaches no log. */
  @Override
  public String toString() {
    return "GivenCode";
  }
}
