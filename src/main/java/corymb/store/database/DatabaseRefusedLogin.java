package corymb.store.database;

/** The server knows no such user, or the password is wrong. */
public final class DatabaseRefusedLogin extends DatabaseNotOpened {

  private static final long serialVersionUID = 1L;

  DatabaseRefusedLogin(String message) {
    super(message);
  }
}
