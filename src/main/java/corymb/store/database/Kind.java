package corymb.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The two databases, and the little in which they differ. */
public enum Kind {
  /** Files in a folder, opened by one process at a time. */
  H2 {
    @Override
    void prepare(Address address) {
      EmbeddedFiles.prepare((Address.Embedded) address);
    }

    @Override
    String url(Address address) {
      return EmbeddedFiles.url((Address.Embedded) address);
    }

    @Override
    Properties login(Address address) {
      Properties login = new Properties();
      login.setProperty("user", "corymb");
      login.setProperty("password", "");
      return login;
    }

    @Override
    void check(Connection connection, Address address) {}

    @Override
    void migrate(Connection first, Address address, SchemaVersion to, Runnable migration)
        throws SQLException {
      EmbeddedFiles.migrate(first, (Address.Embedded) address, to, migration);
    }

    @Override
    @Nullable String firstWords() {
      return null;
    }

    @Override
    DatabaseNotOpened notOpened(SQLException fault, Address address) {
      return EmbeddedFiles.notOpened(fault, (Address.Embedded) address);
    }

    @Override
    int snapshotIsolation() {
      return H2_SNAPSHOT;
    }

    @Override
    boolean writesInTurns() {
      return true;
    }
  },
  /** A server that many processes use. */
  POSTGRESQL {
    @Override
    void prepare(Address address) {}

    @Override
    String url(Address address) {
      return ((Address.Server) address).url();
    }

    @Override
    Properties login(Address address) {
      return ServerLogin.properties((Address.Server) address);
    }

    @Override
    void check(Connection connection, Address address) throws SQLException {
      ServerLogin.checkVersion(connection.getMetaData().getDatabaseMajorVersion(), address);
    }

    @Override
    void migrate(Connection first, Address address, SchemaVersion to, Runnable migration)
        throws SQLException {
      if (!SchemaVersion.of(first).equals(to)) {
        ServerLogin.requireTables(first, address, to);
        migration.run();
      }
    }

    @Override
    String firstWords() {
      return "SET lock_timeout = '10s'";
    }

    @Override
    DatabaseNotOpened notOpened(SQLException fault, Address address) {
      return ServerLogin.notOpened(fault, address);
    }

    @Override
    int snapshotIsolation() {
      return Connection.TRANSACTION_REPEATABLE_READ;
    }

    @Override
    boolean writesInTurns() {
      return false;
    }
  };

  private static final int H2_SNAPSHOT = 6;

  static Kind of(Address address) {
    return address instanceof Address.Embedded ? H2 : POSTGRESQL;
  }

  /** Makes what must be there before the first connection. */
  abstract void prepare(Address address);

  abstract String url(Address address);

  abstract Properties login(Address address);

  /** Refuses a database that is too old. */
  abstract void check(Connection connection, Address address) throws SQLException;

  /**
   * Brings the tables to a version, whole or not at all, unless they are of that version.
   *
   * @param first a connection that keeps other processes out of an embedded database
   * @param migration brings them there
   */
  abstract void migrate(Connection first, Address address, SchemaVersion to, Runnable migration)
      throws SQLException;

  /** What each connection is told first, null for nothing. */
  abstract @Nullable String firstWords();

  /** Why the database could not be opened. */
  abstract DatabaseNotOpened notOpened(SQLException fault, Address address);

  /** The isolation of a transaction that sees one moment of all tables. */
  abstract int snapshotIsolation();

  /** Whether one transaction at a time may write. */
  abstract boolean writesInTurns();
}
