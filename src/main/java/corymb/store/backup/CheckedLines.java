package corymb.store.backup;

import corymb.store.blob.Digest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table one by one; never more than the manifest announced, and no line longer
 * than {@link TableLines#LONGEST}, however little they were packed into. At the end their number
 * and their digest are those of the manifest.
 */
final class CheckedLines implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Manifest.Table table;
  private final InputStream in;
  private final MessageDigest digest = Digest.start();
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private long rows;
  private long bytes;

  CheckedLines(Manifest.Table table, InputStream in) {
    this.table = table;
    this.in = new BufferedInputStream(in, BUFFER);
  }

  /** The next line without its end; null after the last, when all is as announced. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    while (fill()) {
      int from = position;
      while (position < filled && buffer[position] != '\n') {
        position++;
      }
      line.write(buffer, from, position - from);
      if (line.size() >= TableLines.LONGEST) {
        throw refused("has a line longer than " + TableLines.LONGEST + " bytes");
      }
      if (position < filled) {
        position++;
        rows++;
        return line.toByteArray();
      }
    }
    if (line.size() > 0) {
      throw refused("does not end with the end of a line");
    }
    checkEnd();
    return null;
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    try {
      filled = in.read(buffer);
    } catch (ZipException e) {
      throw refused("is damaged (" + e.getMessage() + ")");
    }
    position = 0;
    if (filled <= 0) {
      return false;
    }
    bytes += filled;
    if (bytes > table.bytes()) {
      throw refused("has more than the %s bytes announced".formatted(table.bytes()));
    }
    digest.update(buffer, 0, filled);
    return true;
  }

  private void checkEnd() {
    if (bytes != table.bytes()) {
      throw refused("has %s bytes, announced were %s".formatted(bytes, table.bytes()));
    }
    if (rows != table.rows()) {
      throw refused("has %s rows, announced were %s".formatted(rows, table.rows()));
    }
    String found = Digest.hex(digest.digest());
    if (!found.equals(table.sha256())) {
      throw refused("has the SHA-256 %s, announced was %s".formatted(found, table.sha256()));
    }
  }

  private BackupRefused refused(String found) {
    return new BackupRefused("its entry %s %s".formatted(table.entry(), found));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
