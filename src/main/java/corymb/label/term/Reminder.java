package corymb.label.term;

import java.time.LocalDate;

/**
 * One letter that reminds of a label.
 *
 * @param kind what it reminds of
 * @param months how many months before, 1 or more
 * @param due the day from which it is to be sent
 * @param last the last day on which it makes sense, inclusive
 */
public record Reminder(Kind kind, int months, LocalDate due, LocalDate last) {

  /** What a letter reminds of. */
  public enum Kind {
    /** The label expires. */
    EXPIRY("expiry"),
    /** The window closes in which it can be renewed. */
    WINDOW("renewal-closes");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** Kind and months in a word, as in {@code expiry-6} or {@code renewal-closes-2}. */
  public String code() {
    return kind.word + "-" + months;
  }

  /** Whether the day lies between the day it is due and the last one, both inclusive. */
  public boolean isDue(LocalDate day) {
    return new Span(due, last).contains(day);
  }
}
