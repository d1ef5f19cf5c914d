package corymb.benchmark;

/** The text of a snapshot cannot be read: it was damaged or is of another format. */
public final class BrokenSnapshot extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenSnapshot(int line, RuntimeException cause) {
    super("line " + line + " of the snapshot: " + cause.getMessage(), cause);
  }
}
