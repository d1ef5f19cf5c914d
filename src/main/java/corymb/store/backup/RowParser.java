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

  private final List<Column> columns;
  private final PreparedStatement insert;

  RowParser(List<Column> columns, PreparedStatement insert) {
    this.columns = columns;
    this.insert = insert;
  }

  void set(byte[] line) throws SQLException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      require(json.nextToken() == JsonToken.START_OBJECT);
      for (int i = 0; i < columns.size(); i++) {
        require(columns.get(i).name().equals(json.nextName()));
        json.nextToken();
        columns.get(i).kind().read(insert, i + 1, json);
      }
      require(json.nextToken() == JsonToken.END_OBJECT);
      require(json.nextToken() == null);
    } catch (JacksonException e) {
      throw new BackupRefused("it has a line that is no JSON: " + e.getOriginalMessage());
    }
  }

  private static void require(boolean met) {
    if (!met) {
      throw new BackupRefused(
          "it has a line that is no object with the columns of its table in their order");
    }
  }
}
