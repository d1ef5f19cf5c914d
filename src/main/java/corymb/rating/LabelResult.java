package corymb.rating;

import corymb.scheme.label.Label;
import java.util.List;

/**
 * What the answers alone allow for a label.
 *
 * @param label the label
 * @param failed the gates that block it
 * @param passed the gates that let it pass
 */
public record LabelResult(Label label, List<GateLine> failed, List<GateLine> passed) {

  /** Whether nothing in the answers blocks the label. */
  public boolean contentMet() {
    return failed.isEmpty();
  }

  /**
   * One gate of a label, in words.
   *
   * @param gate as in {@code minimum 2.6}, {@code eligibility E2} or {@code points}
   * @param title what it is about
   * @param found what was found
   * @param needs what is needed
   * @param rule the rule that says so
   */
  public record GateLine(String gate, String title, String found, String needs, String rule) {}
}
