package corymb.store.cases;

/** A stored act cannot be read: it was changed, or written by a newer program. */
public final class UnreadableAct extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableAct(String kind, Exception cause) {
    super(
        "a stored " + kind + " cannot be read; 'corymb audit verify' tells what was changed",
        cause);
  }
}
