package corymb.store.database;

/** The server is older than the oldest PostgreSQL that Corymb works with. */
public final class DatabaseTooOld extends DatabaseNotOpened {

  private static final long serialVersionUID = 1L;

  DatabaseTooOld(String message) {
    super(message);
  }
}
