package corymb.store.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One transaction under way. It belongs to one thread and must not be kept when the work is done.
 */
public final class Session {

  private final Connection connection;
  private final JdbcClient client;

  Session(Connection connection) {
    this.connection = connection;
    this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  /** A statement with its parameters still to be given, {@code ?} or {@code :name}. */
  public StatementSpec sql(String text) {
    return client.sql(text);
  }

  /**
   * Inserts a row that another transaction may have inserted already; then nothing happens. Waits
   * for another transaction that is just inserting it.
   *
   * @param insert a statement that inserts, ready to run
   * @return whether this insert made the row
   */
  public boolean insertUnlessThere(StatementSpec insert) {
    return unlessThere(insert::update);
  }

  /**
   * Does work that inserts a row which another transaction may have inserted already; then all of
   * the work is taken back and the transaction goes on. As {@link #insertUnlessThere}.
   *
   * @return whether the work is done
   */
  public boolean unlessThere(Runnable work) {
    try {
      Savepoint before = connection.setSavepoint();
      try {
        work.run();
        connection.releaseSavepoint(before);
        return true;
      } catch (DataAccessException e) {
        if (!SqlFaults.isUniqueViolation(e)) {
          throw e;
        }
        connection.rollback(before);
        return false;
      }
    } catch (SQLException e) {
      throw SqlFaults.failed(e);
    }
  }

  /** The connection, for what goes by metadata and in bulk; its transaction is not to be ended. */
  public Connection connection() {
    return connection;
  }
}
