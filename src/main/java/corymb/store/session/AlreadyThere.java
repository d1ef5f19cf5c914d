package corymb.store.session;

/** A row was to be inserted whose key another row has; the transaction was rolled back. */
public final class AlreadyThere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String constraint;

  AlreadyThere(String table, String constraint) {
    super("a row with the same key is already in the table " + table + " (" + constraint + ")");
    this.table = table;
    this.constraint = constraint;
  }

  /** The table, in small letters. */
  public String table() {
    return table;
  }

  /** The constraint that was broken, in small letters, as in {@code person_email_once}. */
  public String constraint() {
    return constraint;
  }
}
