package corymb.label.term;

/** A label cannot be awarded or renewed by its days; nothing was done. */
public final class RefusedTerm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which day was found, which are possible, and what can be done. */
  public RefusedTerm(String message) {
    super(message);
  }
}
