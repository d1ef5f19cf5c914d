package corymb.scheme.yaml;

import java.util.Comparator;

/**
 * One fault of a pack.
 *
 * @param file the file's name inside the pack, with {@code /} between folders
 * @param line the line, from 1; 0 when the fault belongs to the whole file
 * @param message what was found, what was expected, what to do
 */
public record Fault(String file, int line, String message) implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::message);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: message}, or {@code file: message}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
