package corymb.store.backup;

import corymb.store.backup.TableShape.Column;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Turns a line of JSON into the parameters of an insert: all columns, in their order. */
final class RowParser {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(TableLines.LONGEST).build())
          .build();

  private final String table;
  private final List<Column> columns;
  private final PreparedStatement insert;
  private long row;

  RowParser(String table, List<Column> columns, PreparedStatement insert) {
    this.table = table;
    this.columns = columns;
    this.insert = insert;
  }

  /**
   * Takes the next line.
   *
   * @throws BackupRefused when it does not fit; the message names the table, the row and the column
   */
  void set(byte[] line) throws SQLException {
    row++;
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      require(json.nextToken() == JsonToken.START_OBJECT, "an object");
      for (int i = 0; i < columns.size(); i++) {
        set(columns.get(i), i + 1, json);
      }
      require(json.nextToken() == JsonToken.END_OBJECT, "no more columns");
      require(json.nextToken() == null, "no more on the line");
    } catch (JacksonException e) {
      throw refused("the line is no JSON");
    }
  }

  private void set(Column column, int index, JsonParser json) throws SQLException {
    require(column.name().equals(json.nextName()), "the column " + column.name() + " here");
    json.nextToken();
    try {
      column.kind().read(insert, index, json);
    } catch (IllegalArgumentException e) {
      throw refused("the column %s does not fit (%s)".formatted(column.name(), e.getMessage()));
    }
  }

  private void require(boolean met, String expected) {
    if (!met) {
      throw refused("expected " + expected);
    }
  }

  private BackupRefused refused(String found) {
    return new BackupRefused("row %s of the table %s: %s".formatted(row, table, found));
  }
}
