package corymb.report.view;

/**
 * A criterion of eligibility.
 *
 * @param code its code
 * @param title its title
 * @param found what was found
 * @param needs what is needed
 * @param outcome met, not met or waived, in words
 * @param mark the mark beside the word
 * @param note the reason of a waiver, empty otherwise
 */
public record CriterionView(
    String code,
    String title,
    String found,
    String needs,
    String outcome,
    String mark,
    String note) {

  /** Whether there is a note. */
  public boolean hasNote() {
    return !note.isEmpty();
  }
}
