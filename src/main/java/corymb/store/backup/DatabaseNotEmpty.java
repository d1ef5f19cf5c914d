package corymb.store.backup;

/** A backup goes into an empty database only; nothing was changed. */
public final class DatabaseNotEmpty extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseNotEmpty(String table) {
    super(
        "the database is not empty (there are rows in %s), and a backup goes into an empty one only; set CORYMB_HOME to a new folder, or CORYMB_DB_URL to a new database"
            .formatted(table));
  }
}
