package corymb.intake.raw;

import corymb.intake.problem.Remark;
import java.util.List;
import java.util.Map;

/**
 * All that a source says.
 *
 * @param manner how strictly values are understood
 * @param answers the raw answers by codes of questions; a missing code was not answered
 * @param unknown what stands under codes that the questionnaire does not have, with a remark each
 * @param remarks what is to be said about the source as a whole
 */
public record Reading(
    Manner manner, Map<String, RawAnswer> answers, List<RawAnswer> unknown, List<Remark> remarks) {

  /** How strictly values are understood. */
  public enum Manner {
    /** As people write into cells: labels, dates and numbers as text are understood too. */
    CELLS,
    /** As programs write: only the type and form that the format prescribes. */
    JSON
  }
}
