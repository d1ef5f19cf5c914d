package corymb.label.award;

/** An act does not fit an award as it stands; nothing was done. */
public final class AwardActRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what was refused, why, and what can be done. */
  public AwardActRefused(String message) {
    super(message);
  }
}
