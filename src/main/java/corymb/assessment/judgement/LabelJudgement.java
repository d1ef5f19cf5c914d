package corymb.assessment.judgement;

import corymb.rating.LabelResult.GateLine;
import java.util.List;

/**
 * What rules and procedure say of one label.
 *
 * @param label its code
 * @param failed the gates that block it
 * @param passed the gates that let it pass
 */
public record LabelJudgement(String label, List<GateLine> failed, List<GateLine> passed) {

  /** Keeps the gates. */
  public LabelJudgement {
    failed = List.copyOf(failed);
    passed = List.copyOf(passed);
  }

  /** Whether the label may be granted. */
  public boolean isAllowed() {
    return failed.isEmpty();
  }

  /** The gates of the procedure among those that block it: history, people and the visit. */
  public List<GateLine> failedProcedure() {
    return failed.stream().filter(line -> line.gate().startsWith(ProcedureGates.RULE)).toList();
  }
}
