package corymb.store.database;

/**
 * The database could not be opened; nothing was changed. The message says what was found, what was
 * expected and what to do; it never holds a password.
 */
public abstract sealed class DatabaseNotOpened extends RuntimeException
    permits DatabaseInUse,
        DatabaseNewerThanProgram,
        DatabaseRefusedLogin,
        DatabaseTooOld,
        DatabaseUnreachable,
        DatabaseUnusable {

  private static final long serialVersionUID = 1L;

  DatabaseNotOpened(String message) {
    super(message);
  }
}
