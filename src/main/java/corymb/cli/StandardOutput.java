package corymb.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The standard output: results in UTF-8 and nothing else. */
final class StandardOutput {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out = new BufferedOutputStream(System.out, BUFFER);

  /** Prints some bytes and, where they lack it, a line end. */
  void print(byte[] bytes) {
    try {
      out.write(bytes);
      if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the standard output cannot be written", e);
    }
  }

  /** Prints a line. */
  void line(String words) {
    print(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Hands everything to whoever reads it. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the standard output cannot be written", e);
    }
  }
}
