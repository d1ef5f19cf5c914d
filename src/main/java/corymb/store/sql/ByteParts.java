package corymb.store.sql;

import java.util.Arrays;

/** Cuts bytes into parts of a row each: a row of the embedded database holds 1 MB at most. */
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
}
