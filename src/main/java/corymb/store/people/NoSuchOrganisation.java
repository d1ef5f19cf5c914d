package corymb.store.people;

/** No organisation has the id. */
public final class NoSuchOrganisation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public NoSuchOrganisation(String id) {
    super("there is no organisation " + id);
  }
}
