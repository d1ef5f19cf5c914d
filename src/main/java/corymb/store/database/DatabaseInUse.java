package corymb.store.database;

/** Another process holds the embedded database. */
public final class DatabaseInUse extends DatabaseNotOpened {

  private static final long serialVersionUID = 1L;

  DatabaseInUse(String message) {
    super(message);
  }
}
