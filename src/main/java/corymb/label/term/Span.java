package corymb.label.term;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive; not before the first
 */
public record Span(LocalDate first, LocalDate last) {

  /**
   * @throws IllegalArgumentException when the last day is before the first
   */
  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the last day must not be before the first, found " + first + " to " + last);
    }
  }

  /** Whether the day is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
