package corymb.store.backup;

import corymb.store.blob.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the rows of a table, each as a line of JSON. */
final class TableLines {

  /** The longest line, in bytes with its end; it is held in memory. */
  static final int LONGEST = 64 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final TableShape shape;
  private final OutputStream out;
  private final MessageDigest digest = Digest.start();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
  private long rows;
  private long bytes;

  TableLines(TableShape shape, OutputStream out) {
    this.shape = shape;
    this.out = out;
  }

  void write(ResultSet row) throws SQLException, IOException {
    line.reset();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      for (int i = 0; i < shape.columns().size(); i++) {
        json.writeName(shape.columns().get(i).name());
        shape.columns().get(i).kind().write(row, i + 1, json);
      }
      json.writeEndObject();
    }
    line.write('\n');
    if (line.size() > LONGEST) {
      throw new IOException(
          "a row of %s has %s bytes as JSON, at most %s can be kept"
              .formatted(shape.name(), line.size(), LONGEST));
    }
    byte[] whole = line.toByteArray();
    digest.update(whole);
    out.write(whole);
    rows++;
    bytes += whole.length;
  }

  /** What was written. */
  Manifest.Table table() {
    return new Manifest.Table(
        shape.name(), shape.columnNames(), rows, bytes, Digest.hex(digest.digest()));
  }
}
