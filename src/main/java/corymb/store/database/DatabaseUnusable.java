package corymb.store.database;

/**
 * The database cannot be used as it is: its folder, its file or its tables are not as they should
 * be.
 */
public final class DatabaseUnusable extends DatabaseNotOpened {

  private static final long serialVersionUID = 1L;

  DatabaseUnusable(String message) {
    super(message);
  }

  /** There is no room for it. */
  static DatabaseUnusable full(Address address) {
    return new DatabaseUnusable(
        "the disk of the database at %s is full; nothing is lost: make room, then try again"
            .formatted(address.shown()));
  }
}
