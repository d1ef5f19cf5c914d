package corymb.store.backup;

import corymb.store.database.SchemaVersion;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the tables, so that a new table needs no new code here. */
final class TableShapes {

  /** What the database notes for itself, the queue, which is made again, and log-ins under way. */
  private static final Set<String> LEFT_OUT =
      Set.of(SchemaVersion.HISTORY, "scheduled_tasks", "visit", "visit_part");

  private final DatabaseMetaData metadata;
  private final String catalog;
  private final String schema;

  private TableShapes(Connection connection) throws SQLException {
    this.metadata = connection.getMetaData();
    this.catalog = connection.getCatalog();
    this.schema = connection.getSchema();
  }

  /** All tables of the casework, those first that others refer to, else in alphabetical order. */
  static List<TableShape> of(Connection connection) throws SQLException {
    return sorted(new TableShapes(connection).read());
  }

  private Map<String, TableShape> read() throws SQLException {
    Map<String, TableShape> shapes = new TreeMap<>();
    try (ResultSet tables =
        metadata.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String name = tables.getString("TABLE_NAME");
        if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
          shapes.put(name, new TableShape(name, columns(name), key(name), parents(name)));
        }
      }
    }
    return shapes;
  }

  private List<TableShape.Column> columns(String table) throws SQLException {
    Map<Integer, TableShape.Column> columns = new TreeMap<>();
    String pattern = table.replace("_", metadata.getSearchStringEscape() + "_");
    try (ResultSet row = metadata.getColumns(catalog, schema, pattern, "%")) {
      while (row.next()) {
        ColumnKind kind = ColumnKind.of(row.getInt("DATA_TYPE"), row.getString("TYPE_NAME"));
        columns.put(
            row.getInt("ORDINAL_POSITION"),
            new TableShape.Column(row.getString("COLUMN_NAME"), kind));
      }
    }
    return List.copyOf(columns.values());
  }

  private List<String> key(String table) throws SQLException {
    Map<Integer, String> key = new TreeMap<>();
    try (ResultSet row = metadata.getPrimaryKeys(catalog, schema, table)) {
      while (row.next()) {
        key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
      }
    }
    if (key.isEmpty()) {
      throw new IllegalStateException("the table " + table + " has no primary key");
    }
    return List.copyOf(key.values());
  }

  private Set<String> parents(String table) throws SQLException {
    Set<String> parents = new TreeSet<>();
    try (ResultSet row = metadata.getImportedKeys(catalog, schema, table)) {
      while (row.next()) {
        parents.add(row.getString("PKTABLE_NAME"));
      }
    }
    return parents;
  }

  private static List<TableShape> sorted(Map<String, TableShape> shapes) {
    Map<String, TableShape> left = new TreeMap<>(shapes);
    List<TableShape> sorted = new ArrayList<>();
    while (!left.isEmpty()) {
      TableShape next =
          left.values().stream()
              .filter(shape -> shape.parents().stream().noneMatch(left::containsKey))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("tables refer to each other: " + left.keySet()));
      sorted.add(next);
      left.remove(next.name());
    }
    return sorted;
  }
}
