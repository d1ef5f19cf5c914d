package corymb.store.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The kinds of columns, and how each is written as JSON. */
enum ColumnKind {
  /** A string. */
  TEXT(Types.VARCHAR) {
    @Override
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
      String text = row.getString(index);
      if (text == null) {
        json.writeNull();
      } else {
        json.writeString(text);
      }
    }

    @Override
    void set(PreparedStatement row, int index, JsonParser json) throws SQLException {
      row.setString(index, string(json));
    }
  },
  /** A whole number. */
  NUMBER(Types.BIGINT) {
    @Override
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
      long number = row.getLong(index);
      if (row.wasNull()) {
        json.writeNull();
      } else {
        json.writeNumber(number);
      }
    }

    @Override
    void set(PreparedStatement row, int index, JsonParser json) throws SQLException {
      require(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "a whole number");
      row.setLong(index, json.getLongValue());
    }
  },
  /** True or false. */
  TRUTH(Types.BOOLEAN) {
    @Override
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
      boolean truth = row.getBoolean(index);
      if (row.wasNull()) {
        json.writeNull();
      } else {
        json.writeBoolean(truth);
      }
    }

    @Override
    void set(PreparedStatement row, int index, JsonParser json) throws SQLException {
      JsonToken token = json.currentToken();
      require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE, "true or false");
      row.setBoolean(index, token == JsonToken.VALUE_TRUE);
    }
  },
  /** A day in ISO form. */
  DAY(Types.DATE) {
    @Override
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
      LocalDate day = row.getObject(index, LocalDate.class);
      if (day == null) {
        json.writeNull();
      } else {
        json.writeString(day.toString());
      }
    }

    @Override
    void set(PreparedStatement row, int index, JsonParser json) throws SQLException {
      row.setObject(index, LocalDate.parse(string(json)));
    }
  },
  /** A moment in ISO form, in UTC. */
  MOMENT(Types.TIMESTAMP_WITH_TIMEZONE) {
    @Override
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
      OffsetDateTime moment = row.getObject(index, OffsetDateTime.class);
      if (moment == null) {
        json.writeNull();
      } else {
        json.writeString(moment.toInstant().toString());
      }
    }

    @Override
    void set(PreparedStatement row, int index, JsonParser json) throws SQLException {
      row.setObject(index, Instant.parse(string(json)).atOffset(ZoneOffset.UTC));
    }
  },
  /** Bytes in base64. */
  BYTES(Types.VARBINARY) {
    @Override
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException {
      byte[] bytes = row.getBytes(index);
      if (bytes == null) {
        json.writeNull();
      } else {
        json.writeString(Base64.getEncoder().encodeToString(bytes));
      }
    }

    @Override
    void set(PreparedStatement row, int index, JsonParser json) throws SQLException {
      row.setBytes(index, Base64.getDecoder().decode(string(json)));
    }
  };

  private final int type;

  ColumnKind(int type) {
    this.type = type;
  }

  /** The kind of a column as a database describes it. */
  static ColumnKind of(int type, String name) {
    if (name.toLowerCase(Locale.ROOT).startsWith("timestamptz")) {
      return MOMENT;
    }
    return switch (type) {
      case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> TEXT;
      case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> NUMBER;
      case Types.BOOLEAN, Types.BIT -> TRUTH;
      case Types.DATE -> DAY;
      case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
      default -> throw new IllegalStateException("a backup knows no columns of type " + name);
    };
  }

  /** Writes a column of the row, or null. */
  abstract void write(ResultSet row, int index, JsonGenerator json) throws SQLException;

  /** Reads a value that is not null. */
  abstract void set(PreparedStatement row, int index, JsonParser json) throws SQLException;

  /**
   * Sets a parameter to the value at which the parser stands.
   *
   * @throws IllegalArgumentException when it is no value of this kind
   */
  final void read(PreparedStatement row, int index, JsonParser json) throws SQLException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      row.setNull(index, type);
      return;
    }
    try {
      set(row, index, json);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected ISO form", e);
    }
  }

  private static String string(JsonParser json) {
    require(json.currentToken() == JsonToken.VALUE_STRING, "a string");
    return json.getString();
  }

  private static void require(boolean met, String expected) {
    if (!met) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }
}
