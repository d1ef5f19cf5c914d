package corymb.store.sql;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Cuts bytes into parts of a row each, and joins them again: a row of the embedded database holds 1
 * MB at most.
 */
public final class ByteParts {

  /** The bytes of a part; only the last part is smaller. */
  public static final int SIZE = 256 * 1024;

  private ByteParts() {}

  /** Takes a part, counted from 0. */
  @FunctionalInterface
  public interface Sink {
    void accept(int nr, byte[] part);
  }

  /** Hands over the parts of some bytes in their order, one copied at a time; none of no bytes. */
  public static void of(byte[] bytes, Sink sink) {
    for (int nr = 0, from = 0; from < bytes.length; nr++, from += SIZE) {
      sink.accept(nr, Arrays.copyOfRange(bytes, from, Math.min(from + SIZE, bytes.length)));
    }
  }

  /** The bytes whose parts a query finds in their order, in its first column; none of no parts. */
  public static byte[] joined(StatementSpec query) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    query.query((RowCallbackHandler) row -> bytes.writeBytes(row.getBytes(1)));
    return bytes.toByteArray();
  }
}
