package corymb.mail;

/** A letter was not sent, or it is not known whether it was. */
public final class LetterNotSent extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean serverFailed;

  LetterNotSent(String message, boolean serverFailed, Throwable cause) {
    super(message, cause);
    this.serverFailed = serverFailed;
  }

  /** Whether the server failed, so that other letters would not be sent either. */
  public boolean isServerFailed() {
    return serverFailed;
  }
}
