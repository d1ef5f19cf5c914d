package corymb.benchmark;

import java.time.LocalDate;

/**
 * Where peer values come from; a report that shows them names it.
 *
 * @param name the snapshot's name
 * @param kind whether the organisations are invented
 * @param date the day on which it was frozen
 * @param scheme the pack whose rules gave the points, as in {@code ecei/1.0.0}
 * @param criteria what was taken into it, in words
 * @param size how many organisations it holds
 */
public record Origin(
    String name, Kind kind, LocalDate date, String scheme, String criteria, int size) {

  /** What the organisations of a snapshot are. */
  public enum Kind {
    /** Invented organisations from a generator. */
    SYNTHETIC,
    /** Cases of organisations that agreed to be compared with; the criteria say which. */
    CASES
  }
}
