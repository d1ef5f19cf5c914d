package corymb.usecase.permit;

import corymb.store.database.Address;
import corymb.store.database.SchemaVersion;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is committed in a PostgreSQL, seen from a connection of its own. */
final class Contents implements AutoCloseable {

  private final Connection connection;
  private final String query;

  private Contents(Connection connection, String query) {
    this.connection = connection;
    this.query = query;
  }

  static Contents of(Address.Server server) throws SQLException {
    Connection connection = DriverManager.getConnection(server.url());
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = current_schema() ORDER BY table_name")) {
      while (rows.next()) {
        if (!rows.getString(1).equals(SchemaVersion.HISTORY)) {
          tables.add(
              "(SELECT '%1$s ' || count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) FROM %1$s)"
                  .formatted(rows.getString(1)));
        }
      }
    }
    return new Contents(connection, "SELECT concat_ws(E'\\n', " + String.join(", ", tables) + ")");
  }

  /** Of each table how many rows it has, and by which transactions: any change changes this. */
  String seen() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
