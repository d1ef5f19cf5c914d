package corymb.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The version of the tables.
 *
 * @param number the number of the last migration that was run; 0 when there are no tables
 */
public record SchemaVersion(int number) {

  /** The version that this program needs: the number of its last migration. */
  public static final SchemaVersion CURRENT = new SchemaVersion(1);

  /** The table in which migrations are noted down. */
  public static final String HISTORY = "corymb_migration";

  static SchemaVersion of(Connection connection) throws SQLException {
    if (!isThere(connection)) {
      return new SchemaVersion(0);
    }
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"%s\" WHERE \"success\" = TRUE"
                    .formatted(HISTORY))) {
      return new SchemaVersion(row.next() ? row.getInt(1) : 0);
    }
  }

  private static boolean isThere(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(),
                connection.getSchema(),
                HISTORY.replace("_", "\\_"),
                new String[] {"TABLE", "BASE TABLE"})) {
      return tables.next();
    }
  }

  void refuseNewer(Address address) {
    if (number > CURRENT.number) {
      throw new DatabaseNewerThanProgram(
          "the database at %s has tables of version %s, this program knows versions up to %s; use the newer Corymb that made them"
              .formatted(address.shown(), number, CURRENT.number));
    }
  }
}
