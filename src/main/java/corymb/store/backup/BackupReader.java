package corymb.store.backup;

import corymb.store.backup.TableShape.Column;
import corymb.store.database.SchemaVersion;
import corymb.store.session.Session;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads all tables of an archive into an empty database, within one transaction. */
final class BackupReader {

  private static final int ROWS_AT_ONCE = 500;
  private static final long BYTES_AT_ONCE = 4 << 20;

  private final Archive archive;
  private final Session session;

  BackupReader(Archive archive, Session session) {
    this.archive = archive;
    this.session = session;
  }

  /** Reads every line of every table once, without a database. */
  static void check(Archive archive) throws IOException {
    if (archive.manifest().schema() > SchemaVersion.CURRENT.number()) {
      throw new BackupRefused(
          "its tables have version %s, this program knows versions up to %s; use the newer Corymb that wrote it"
              .formatted(archive.manifest().schema(), SchemaVersion.CURRENT.number()));
    }
    for (Manifest.Table table : archive.manifest().tables()) {
      try (CheckedLines lines = archive.lines(table)) {
        while (lines.next() != null) {
          // only counted and digested
        }
      }
    }
  }

  void load() throws IOException, SQLException {
    Map<String, Manifest.Table> left = new HashMap<>();
    archive.manifest().tables().forEach(table -> left.put(table.name(), table));
    List<TableShape> shapes = TableShapes.of(session.connection());
    for (TableShape shape : shapes) {
      refuseRows(shape);
    }
    for (TableShape shape : shapes) {
      Manifest.Table table = left.remove(shape.name());
      if (table != null) {
        load(shape, table);
      } else if (isOfThisVersion()) {
        throw new BackupRefused("the table " + shape.name() + " is missing");
      }
    }
    if (!left.isEmpty()) {
      throw new BackupRefused("it has tables that are not known: " + left.keySet());
    }
  }

  private boolean isOfThisVersion() {
    return archive.manifest().schema() == SchemaVersion.CURRENT.number();
  }

  private void refuseRows(TableShape shape) {
    if (session.sql(shape.any()).query(Long.class).single() != 0) {
      throw new DatabaseNotEmpty(shape.name());
    }
  }

  private void load(TableShape shape, Manifest.Table table) throws IOException, SQLException {
    List<Column> columns = columns(shape, table);
    Connection connection = session.connection();
    try (CheckedLines lines = archive.lines(table);
        PreparedStatement insert = connection.prepareStatement(shape.insert(columns))) {
      RowParser parser = new RowParser(table.name(), columns, insert);
      int waiting = 0;
      long weight = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        parser.set(line);
        insert.addBatch();
        waiting++;
        weight += line.length;
        if (waiting == ROWS_AT_ONCE || weight > BYTES_AT_ONCE) {
          insert.executeBatch();
          waiting = 0;
          weight = 0;
        }
      }
      insert.executeBatch();
    }
    long rows = session.sql(shape.count()).query(Long.class).single();
    if (rows != table.rows()) {
      throw new BackupRefused(
          "after reading %s there are %s rows, announced were %s; is someone else working in the database?"
              .formatted(table.name(), rows, table.rows()));
    }
  }

  /** The columns in the order of the backup; all of them, unless an older program wrote it. */
  private List<Column> columns(TableShape shape, Manifest.Table table) {
    Map<String, Column> known = new HashMap<>();
    shape.columns().forEach(column -> known.put(column.name(), column));
    List<Column> columns = new ArrayList<>();
    for (String name : table.columns()) {
      Column column = known.remove(name);
      if (column == null) {
        throw new BackupRefused(
            "the table %s has no column '%s', or has it twice".formatted(table.name(), name));
      }
      columns.add(column);
    }
    if (columns.isEmpty() || (!known.isEmpty() && isOfThisVersion())) {
      throw new BackupRefused(
          "the table %s lacks the columns %s".formatted(table.name(), known.keySet()));
    }
    return columns;
  }
}
