package corymb.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;

/** How a connection to a server is asked for, and why there is none. */
final class ServerLogin {

  private static final int OLDEST = 15;

  private ServerLogin() {}

  /** What the URL says comes before these. */
  static Properties properties(Address.Server server) {
    Properties login = new Properties();
    if (server.user() != null) {
      login.setProperty("user", server.user());
    }
    if (server.password() != null) {
      login.setProperty("password", server.password());
    }
    // what a row holds is nobody's business in a message
    login.setProperty("logServerErrorDetail", "false");
    login.setProperty("ApplicationName", "corymb");
    login.setProperty("connectTimeout", "10");
    login.setProperty("tcpKeepAlive", "true");
    return login;
  }

  static void checkVersion(int found, Address address) {
    if (found < OLDEST) {
      throw new DatabaseTooOld(
          "the server at %s is PostgreSQL %s, expected %s or newer; update it"
              .formatted(address.shown(), found, OLDEST));
    }
  }

  /** Refuses a user who may not make tables, before the making of them is tried for seconds. */
  static void requireTables(Connection connection, Address address, SchemaVersion to)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT has_schema_privilege(current_schema(), 'CREATE')")) {
      if (!row.next() || !row.getBoolean(1)) {
        throw new DatabaseUnusable(
            "the tables of the database at %s could not be brought to version %s: the user may not make tables there; grant CREATE on its schema, or name another user"
                .formatted(address.shown(), to.number()));
      }
    }
  }

  static DatabaseNotOpened notOpened(SQLException fault, Address address) {
    String state = fault.getSQLState() == null ? "" : fault.getSQLState();
    String said = EmbeddedFiles.firstLine(String.valueOf(fault.getMessage()));
    if (state.startsWith("28") || said.toLowerCase(Locale.ROOT).contains("password")) {
      return new DatabaseRefusedLogin(
          "the server at %s refused the login; check CORYMB_DB_USER and CORYMB_DB_PASSWORD, or user and password in CORYMB_DB_URL"
              .formatted(address.shown()));
    }
    if (state.equals("3D000")) {
      return new DatabaseUnreachable(
          "the server at %s has no such database; create it, or correct CORYMB_DB_URL"
              .formatted(address.shown()));
    }
    return new DatabaseUnreachable(
        "the server at %s does not answer (%s); is it running, and is CORYMB_DB_URL right?"
            .formatted(address.shown(), said));
  }
}
