package corymb.usecase.access;

/** Somebody proved an identity elsewhere, and is not let in all the same. */
public final class OpenIdRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The provider does not vouch for the e-mail address. */
    UNVERIFIED,
    /** Nobody with this address is invited. */
    UNKNOWN,
    /** The person is locked out. */
    LOCKED,
    /** The person with this address is linked with another identity. */
    OTHER
  }

  private final Reason reason;

  OpenIdRefused(Reason reason) {
    super("not let in: " + reason);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
