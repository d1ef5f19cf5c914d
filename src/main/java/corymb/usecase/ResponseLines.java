package corymb.usecase;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The responses of a stream, one a line; empty lines are passed over but counted. */
final class ResponseLines implements Iterator<ResponseSource> {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final String stem;
  private final InputStream stream;
  private int line;
  private byte @Nullable [] next;

  ResponseLines(String name, String stem, InputStream stream) {
    this.name = name;
    this.stem = stem;
    this.stream = new BufferedInputStream(stream, BUFFER);
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      byte[] read = read();
      if (read == null) {
        return false;
      }
      line++;
      next = isBlank(read) ? null : read;
    }
    return true;
  }

  @Override
  public ResponseSource next() {
    byte[] bytes = hasNext() ? next : null;
    if (bytes == null) {
      throw new NoSuchElementException("there are no more lines in " + name);
    }
    next = null;
    return new ResponseSource.Read(name + ":" + line, "%s-%06d".formatted(stem, line), bytes);
  }

  private byte @Nullable [] read() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER / 8);
    try {
      int one = stream.read();
      if (one < 0) {
        stream.close();
        return null;
      }
      while (one >= 0 && one != '\n') {
        bytes.write(one);
        one = stream.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read after line " + line, e);
    }
    return bytes.toByteArray();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }
}
