package corymb.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The responses of a stream, one a line; empty lines are passed over but counted. */
final class ResponseLines implements Iterator<ResponseSource> {

  private static final int BUFFER = 1 << 16;
  private static final int LINE = 1 << 12;

  private final String name;
  private final String stem;
  private final InputStream stream;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private boolean ended;
  private int line;
  private byte @Nullable [] next;

  ResponseLines(String name, String stem, InputStream stream) {
    this.name = name;
    this.stem = stem;
    this.stream = stream;
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
    String called = String.format(Locale.ROOT, "%s-%06d", stem, line);
    return new ResponseSource.Read(name + ":" + line, called, bytes);
  }

  /** The next line without its end, null when there is none. */
  private byte @Nullable [] read() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(LINE);
    while (fill()) {
      int from = position;
      while (position < filled && buffer[position] != '\n') {
        position++;
      }
      bytes.write(buffer, from, position - from);
      if (position < filled) {
        position++;
        return bytes.toByteArray();
      }
    }
    return bytes.size() == 0 ? null : bytes.toByteArray();
  }

  /** Whether there are bytes in the buffer, after reading more when it is used up. */
  private boolean fill() {
    if (position < filled) {
      return true;
    }
    if (ended) {
      return false;
    }
    try {
      filled = stream.read(buffer);
      position = 0;
      if (filled < 0) {
        ended = true;
        stream.close();
      }
      return filled > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read after line " + line, e);
    }
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
