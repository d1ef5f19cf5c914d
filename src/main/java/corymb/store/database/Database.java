package corymb.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import corymb.store.session.Transactions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/** The open database, with all its tables as this program needs them. */
public final class Database implements AutoCloseable {

  private static final int CONNECTIONS = 8;

  /** As long as for a lock; nobody waits longer before a page. */
  private static final int WAITED_MILLIS = 10_000;

  private final HikariDataSource connections;
  private final Kind kind;
  private final Transactions transactions;

  private Database(HikariDataSource connections, Kind kind) {
    this.connections = connections;
    this.kind = kind;
    this.transactions =
        new Transactions(connections, kind.snapshotIsolation(), kind.writesInTurns());
  }

  /**
   * Opens the database; makes the embedded one when it is not there, and brings the tables to the
   * program's version.
   *
   * @throws DatabaseNotOpened when that is not possible; the message says what to do
   */
  public static Database open(Address address) {
    Kind kind = Kind.of(address);
    kind.prepare(address);
    Properties login = kind.login(address);
    String url = kind.url(address);
    // The first connection stays open until the pool has its own: an embedded database would
    // otherwise be closed and opened again.
    try (Connection first = DriverManager.getConnection(url, login)) {
      kind.check(first, address);
      SchemaVersion.of(first).refuseNewer(address);
      HikariDataSource connections = new HikariDataSource(pool(url, login, kind));
      try {
        kind.migrate(
            first, address, SchemaVersion.CURRENT, () -> Migration.migrate(connections, address));
        return new Database(connections, kind);
      } catch (RuntimeException | SQLException e) {
        connections.close();
        throw e;
      }
    } catch (PoolInitializationException e) {
      throw e.getCause() instanceof SQLException cause ? kind.notOpened(cause, address) : e;
    } catch (SQLException e) {
      throw kind.notOpened(e, address);
    }
  }

  private static HikariConfig pool(String url, Properties login, Kind kind) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("corymb");
    pool.setJdbcUrl(url);
    pool.setDataSourceProperties(login);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(WAITED_MILLIS);
    pool.setAutoCommit(false);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    pool.setConnectionInitSql(kind.firstWords());
    pool.setIsolateInternalQueries(true);
    return pool;
  }

  /** Which database it is. */
  public Kind kind() {
    return kind;
  }

  /** The way to read and write. */
  public Transactions transactions() {
    return transactions;
  }

  /** The connections, for a library that brings its own statements. */
  public DataSource connections() {
    return connections;
  }

  /** Closes all connections; an embedded database is free for another process then. */
  @Override
  public void close() {
    connections.close();
  }
}
