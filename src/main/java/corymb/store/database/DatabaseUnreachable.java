package corymb.store.database;

/** No server answers at the address, or it has no such database. */
public final class DatabaseUnreachable extends DatabaseNotOpened {

  private static final long serialVersionUID = 1L;

  DatabaseUnreachable(String message) {
    super(message);
  }
}
