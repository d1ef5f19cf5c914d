package corymb.assessment.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessor's word on one answer.
 *
 * @param question the question's code
 * @param verdict what the assessor says
 * @param value the right answer as in {@code answers.json}, as text; null when the verdict is not
 *     "corrected", or when the right answer is "not answered"
 * @param reason why; null only for a confirmed answer
 * @param evidence the SHA-256 of evidence files of the case
 */
public record Finding(
    String question,
    Verdict verdict,
    @Nullable String value,
    @Nullable String reason,
    List<String> evidence) {

  /**
   * @throws FaultyFinding when a correction or a want of evidence lacks its reason, or a finding
   *     that corrects nothing has a value
   */
  public Finding {
    evidence = List.copyOf(evidence);
    if (verdict != Verdict.CONFIRMED && (reason == null || reason.isBlank())) {
      throw new FaultyFinding(
          "the finding on {0} needs a reason: say why the answer does not stand", question);
    }
    if (verdict != Verdict.CORRECTED && value != null) {
      throw new FaultyFinding(
          "the finding on {0} has a value but corrects nothing: say 'corrected'", question);
    }
  }

  /** Whether it replaces the answer. */
  public boolean corrects() {
    return verdict == Verdict.CORRECTED;
  }
}
