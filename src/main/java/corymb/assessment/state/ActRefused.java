package corymb.assessment.state;

/** An act does not fit the case as it stands; nothing was done. */
public final class ActRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what was refused, why, and what can be done. */
  public ActRefused(String message) {
    super(message);
  }
}
