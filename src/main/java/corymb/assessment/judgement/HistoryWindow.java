package corymb.assessment.judgement;

import corymb.scheme.label.Rules;
import java.time.LocalDate;

/**
 * When an earlier benchmarking counts: it lies {@code from} to {@code to} months before the
 * assessment, both inclusive. Its day plus {@code from} months ({@link LocalDate#plusMonths}) must
 * not be after the assessment, and its day plus {@code to} months not before. Months are counted
 * forward from the earlier day, so 31 August 2024 plus 18 months is 28 February 2026.
 *
 * @param from the least number of months, 0 or more
 * @param to the greatest number of months, not below the least
 */
public record HistoryWindow(int from, int to) {

  /**
   * @throws IllegalArgumentException when the numbers are no window
   */
  public HistoryWindow {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "an earlier benchmarking counts from 0 or more months on, found " + from + " to " + to);
    }
  }

  /** The window of a scheme. */
  public static HistoryWindow of(Rules rules) {
    return new HistoryWindow(rules.history().fromMonths(), rules.history().toMonths());
  }

  /** Whether an earlier benchmarking of that day counts for an assessment on the other day. */
  public boolean holds(LocalDate earlier, LocalDate assessed) {
    return !earlier.plusMonths(from).isAfter(assessed)
        && !earlier.plusMonths(to).isBefore(assessed);
  }
}
