package corymb.assessment.actor;

/** A person tried what none of their roles permits; nothing was done. */
public final class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says who may not do what, why, and who may. */
  public NotPermitted(String message) {
    super(message);
  }
}
