package corymb.store.awards;

/** No award has the number. */
public final class UnknownAward extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownAward(String number) {
    super("there is no award " + number + "; numbers look like ECEI-2026-00001");
  }
}
