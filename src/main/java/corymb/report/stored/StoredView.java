package corymb.report.stored;

import java.util.List;

/**
 * What a report says of the stored case that it is about.
 *
 * @param code the case's report code
 * @param standing which result it tells, in a few words
 * @param note what that means, in a sentence
 * @param ruling what the committee decided, empty before
 * @param rows the results of the case beside each other
 * @param changes the answers that are not the organisation's own
 * @param agreed whether the answers are not just the organisation's own
 */
public record StoredView(
    String code,
    String standing,
    String note,
    String ruling,
    List<Row> rows,
    List<Change> changes,
    boolean agreed) {

  /**
   * A result of the case.
   *
   * @param what whose answers it comes from
   * @param points as in {@code 123 of 150}
   * @param percent the share of points with its sign
   * @param label the indicative label's title, or that there is none
   */
  public record Row(String what, String points, String percent, String label) {}

  /**
   * An answer that was corrected.
   *
   * @param question the question
   * @param code its code
   * @param own the organisation's own answer in words
   * @param now the answer that counts
   */
  public record Change(String question, String code, String own, String now) {}

  /** Whether the committee decided. */
  public boolean hasRuling() {
    return !ruling.isEmpty();
  }

  /** Whether answers were corrected. */
  public boolean hasChanges() {
    return !changes.isEmpty();
  }
}
