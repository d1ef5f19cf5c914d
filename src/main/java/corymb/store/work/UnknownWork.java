package corymb.store.work;

/** There is no such work, or no such item or file of it. */
public final class UnknownWork extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownWork(String id) {
    super("there is no work " + id + ", or not any more");
  }
}
