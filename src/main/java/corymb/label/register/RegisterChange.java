package corymb.label.register;

import java.time.LocalDate;

/**
 * One change of the register. It tells no reasons.
 *
 * @param kind what changed
 * @param on the day from which it counts
 * @param entry the entry as it stood at the end of that day
 */
public record RegisterChange(Kind kind, LocalDate on, RegisterEntry entry) {

  /** What can change. */
  public enum Kind {
    /** A label was awarded. */
    AWARDED,
    /** A label was renewed. */
    RENEWED,
    /** A label was taken over from a register kept elsewhere. */
    LISTED,
    /** A label may not be used for the time being. */
    SUSPENDED,
    /** A suspended label may be used again. */
    REINSTATED,
    /** A label was taken away. */
    WITHDRAWN,
    /** A later label took the place of this one. */
    SUPERSEDED,
    /** The last valid day was the day before. */
    EXPIRED
  }
}
