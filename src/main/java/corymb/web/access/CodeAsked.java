package corymb.web.access;

import org.springframework.security.core.AuthenticationException;

/** The password is right, and a code is asked for: nobody is logged in yet. */
final class CodeAsked extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Halfway halfway;

  CodeAsked(Halfway halfway) {
    super("a code is asked for");
    this.halfway = halfway;
  }

  Halfway halfway() {
    return halfway;
  }
}
