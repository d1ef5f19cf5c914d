package corymb.store.backup;

import corymb.store.database.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param name its name
 * @param columns its columns in their order
 * @param key the names of its key's columns in their order
 * @param parents the tables that its rows refer to
 */
record TableShape(String name, List<Column> columns, List<String> key, Set<String> parents) {

  /** A column and its kind. */
  record Column(String name, ColumnKind kind) {}

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** Selects all rows in the order of their key, text by its code points on either database. */
  String select(Kind kind) {
    return "SELECT %s FROM %s ORDER BY %s"
        .formatted(
            columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ")),
            quoted(name),
            key.stream().map(part -> ordered(part, kind)).collect(Collectors.joining(", ")));
  }

  private String ordered(String part, Kind kind) {
    boolean text =
        columns.stream()
            .anyMatch(column -> column.name().equals(part) && column.kind() == ColumnKind.TEXT);
    return text && kind == Kind.POSTGRESQL ? quoted(part) + " COLLATE \"C\"" : quoted(part);
  }

  /** Inserts one row of the given columns. */
  String insert(List<Column> given) {
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            quoted(name),
            given.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ")),
            given.stream().map(column -> "?").collect(Collectors.joining(", ")));
  }

  String count() {
    return "SELECT COUNT(*) FROM " + quoted(name);
  }

  String any() {
    return "SELECT COUNT(*) FROM (SELECT 1 FROM " + quoted(name) + " LIMIT 1) AS one";
  }

  private static String quoted(String identifier) {
    return '"' + identifier + '"';
  }
}
