package corymb.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The standard output: results in UTF-8 and nothing else. */
final class StandardOutput {

  /** What a person is told when it fails. */
  static final String FAULT = "the standard output cannot be written";

  private static final int BUFFER = 1 << 16;

  private final PrintStream standard = System.out;
  private final OutputStream out = new BufferedOutputStream(new Checked(standard), BUFFER);

  /** Prints some bytes and, where they lack it, a line end. */
  void print(byte[] bytes) {
    try {
      out.write(bytes);
      if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FAULT, e);
    }
  }

  /** Prints a line. */
  void line(String words) {
    print(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether everything that was printed so far got where it should go. */
  static void requireWritten(PrintStream stream) throws IOException {
    if (stream.checkError()) {
      throw new IOException("a full disk, a reader that went away, or a closed output");
    }
  }

  /** A print stream keeps its faults to itself; work whose results get lost must end. */
  private static final class Checked extends FilterOutputStream {

    private final PrintStream stream;

    Checked(PrintStream stream) {
      super(stream);
      this.stream = stream;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      stream.write(bytes, offset, length);
      requireWritten(stream);
    }
  }

  /** Hands everything to whoever reads it. */
  void flush() {
    try {
      out.flush();
      requireWritten(standard);
    } catch (IOException e) {
      throw new UncheckedIOException(FAULT, e);
    }
  }
}
