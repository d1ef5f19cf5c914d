package corymb.benchmark.text;

/** The text of a snapshot cannot be read: it was damaged or is of another format. */
public final class BrokenSnapshot extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The line, from 1, and what is wrong there. */
  public BrokenSnapshot(int line, RuntimeException cause) {
    super("line " + line + " of the snapshot: " + cause.getMessage(), cause);
  }
}
