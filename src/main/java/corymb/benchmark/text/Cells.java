package corymb.benchmark.text;

import org.jspecify.annotations.Nullable;

/**
 * The cells of one line of a snapshot's text, one after the other; numbers are read where they
 * stand.
 */
public final class Cells {

  private final String line;
  private int start;
  private int end = -1;

  /** The cells of a line; commas stand between them. */
  public Cells(String line) {
    this.line = line;
  }

  /** Whether the line has a further cell. */
  public boolean hasNext() {
    return end < line.length();
  }

  /** The text of the next cell. */
  public String next() {
    advance();
    return line.substring(start, end);
  }

  /** The text of the next cell, null when it is empty. */
  public @Nullable String nextGiven() {
    advance();
    return isEmpty() ? null : line.substring(start, end);
  }

  /** The whole number of the next cell. */
  public int nextWhole() {
    advance();
    return whole();
  }

  /** The whole number of the next cell, null when it is empty. */
  public @Nullable Integer nextWholeGiven() {
    advance();
    return isEmpty() ? null : whole();
  }

  /** The number of the next cell in {@link Units}. */
  public long nextUnits() {
    advance();
    return Digits.parse(line, start, end);
  }

  /** The number of the next cell in {@link Units}, null when it is empty. */
  public @Nullable Long nextUnitsGiven() {
    advance();
    return isEmpty() ? null : Digits.parse(line, start, end);
  }

  /** Whether the next cell says yes. */
  public boolean nextYes() {
    String word = next();
    if (!word.equals("yes") && !word.equals("no")) {
      throw new IllegalArgumentException("expected yes or no, found '" + word + "'");
    }
    return word.equals("yes");
  }

  /**
   * @throws IllegalArgumentException when there are cells left
   */
  public void end() {
    if (hasNext()) {
      throw new IllegalArgumentException("more cells than columns");
    }
  }

  private int whole() {
    return Integer.parseInt(line, start, end, 10);
  }

  private boolean isEmpty() {
    return start == end;
  }

  private void advance() {
    if (!hasNext()) {
      throw new IllegalArgumentException("fewer cells than columns");
    }
    start = end + 1;
    int comma = line.indexOf(',', start);
    end = comma < 0 ? line.length() : comma;
  }
}
