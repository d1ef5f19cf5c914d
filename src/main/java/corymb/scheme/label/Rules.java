package corymb.scheme.label;

import corymb.scheme.yaml.Status;
import java.util.List;

/**
 * The rules of the scheme about people, times and history.
 *
 * @param history when an earlier benchmarking counts, and how many areas must have improved
 * @param renewal when a label can be renewed
 * @param reminders when reminders are due
 * @param people who may assess and decide
 * @param appeal days in which an appeal is possible
 */
public record Rules(
    History history, Renewal renewal, Reminders reminders, People people, Term appeal) {

  /**
   * An earlier benchmarking counts from {@code fromMonths} to {@code toMonths} before, both
   * inclusive.
   */
  public record History(int fromMonths, int toMonths, int improvementAreas, Status status) {}

  /**
   * When a label can be renewed, both ends inclusive.
   *
   * @param opens months before the expiry
   * @param closes months after the expiry
   */
  public record Renewal(Term opens, Term closes) {}

  /** Months before the expiry, and months before the renewal window closes. */
  public record Reminders(List<Integer> beforeExpiry, int beforeWindowCloses, Status status) {}

  /** An adviser's tie in years, and the most assessments of one organisation in a row. */
  public record People(int adviserYears, int mostInARow, Status status) {}
}
