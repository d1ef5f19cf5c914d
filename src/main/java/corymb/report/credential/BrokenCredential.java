package corymb.report.credential;

/** A credential cannot be believed; the message says why. */
public final class BrokenCredential extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenCredential(String message) {
    super(message);
  }

  BrokenCredential(String message, Throwable cause) {
    super(message, cause);
  }
}
