package corymb.store.database;

/** A newer program has made the tables of the database; this one would not understand them. */
public final class DatabaseNewerThanProgram extends DatabaseNotOpened {

  private static final long serialVersionUID = 1L;

  DatabaseNewerThanProgram(String message) {
    super(message);
  }
}
