package corymb.report.seal;

/** A key or certificate file cannot be used as it is; the message says why and what to do. */
public final class UnusableKey extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableKey(String message) {
    super(message);
  }

  UnusableKey(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same, said of a file. */
  public UnusableKey in(String file) {
    return new UnusableKey(file + ": " + getMessage(), this);
  }
}
