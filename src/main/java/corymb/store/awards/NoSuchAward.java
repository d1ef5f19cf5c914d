package corymb.store.awards;

/** There is no such award. */
public final class NoSuchAward extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public NoSuchAward(String number) {
    super("there is no award '" + number + "'; 'corymb label list' shows the awards");
  }
}
