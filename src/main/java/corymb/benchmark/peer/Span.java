package corymb.benchmark.peer;

import org.jspecify.annotations.Nullable;

/**
 * A class of ages or sizes: whole numbers from one to another, both inclusive.
 *
 * @param from the first, 0 or more
 * @param to the last, null when there is none
 * @param text as it is written in a scheme: {@code < 4}, {@code 4-8}, {@code > 8}
 */
public record Span(int from, @Nullable Integer to, String text) {

  /** A class from its bounds. */
  static Span of(int from, @Nullable Integer to) {
    return new Span(from, to, written(from, to));
  }

  /** Whether the number lies in the class. */
  public boolean holds(int number) {
    return number >= from && (to == null || number <= to);
  }

  private static String written(int from, @Nullable Integer to) {
    if (to == null) {
      return from == 0 ? "all" : "> " + (from - 1);
    }
    return from == 0 ? "< " + (to + 1) : from + "-" + to;
  }
}
