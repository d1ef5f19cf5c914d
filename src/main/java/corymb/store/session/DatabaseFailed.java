package corymb.store.session;

/**
 * The database stopped answering after it was opened, or refused a statement; the transaction under
 * way is not kept.
 */
public final class DatabaseFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
