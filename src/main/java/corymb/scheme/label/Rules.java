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
 * @param appealDays days in which an appeal is possible
 */
public record Rules(
    History history, Renewal renewal, Reminders reminders, People people, int appealDays) {

  /**
   * An earlier benchmarking counts from {@code fromMonths} to {@code toMonths} before, both
   * inclusive.
   */
  public record History(int fromMonths, int toMonths, int improvementAreas, Status status) {}

  /** Renewal is possible from months before until months after the expiry, both inclusive. */
  public record Renewal(int monthsBefore, int monthsAfter, Status status) {}

  /** Months before the expiry, and months before the renewal window closes. */
  public record Reminders(List<Integer> beforeExpiry, int beforeWindowCloses, Status status) {}

  /** An adviser's tie in years, and the most assessments of one organisation in a row. */
  public record People(int adviserYears, int mostInARow, Status status) {}
}
