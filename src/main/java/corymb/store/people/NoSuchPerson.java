package corymb.store.people;

/** No person has the id. */
public final class NoSuchPerson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names whom was asked for. */
  public NoSuchPerson(String id) {
    super("there is no person " + id);
  }
}
