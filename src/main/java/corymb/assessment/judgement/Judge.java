package corymb.assessment.judgement;

import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;
import corymb.scheme.label.Label;
import corymb.scheme.label.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From agreed points and the standing of a case to what may be granted (labels.md). */
public final class Judge {

  private Judge() {}

  /**
   * Judges every label of the scheme: the gates of the rules first, then those of the procedure.
   *
   * @throws IllegalArgumentException when the scheme demands a step that is not known here
   */
  public static Judgement judge(Scorecard scorecard, Standing standing) {
    Map<String, Integer> points = PointsByIndicator.of(scorecard);
    Rules rules = scorecard.pack().scheme().rules();
    return new Judgement(
        scorecard.labels().stream()
            .map(result -> judge(result, new ProcedureGates(rules, standing, points)))
            .toList());
  }

  private static LabelJudgement judge(LabelResult result, ProcedureGates gates) {
    List<GateLine> failed = new ArrayList<>(result.failed());
    List<GateLine> passed = new ArrayList<>(result.passed());
    for (Label.Step step : result.label().procedure()) {
      ProcedureGates.Outcome outcome = gates.judge(step, result.label());
      (outcome.met() ? passed : failed).add(outcome.line());
    }
    return new LabelJudgement(result.label().code(), failed, passed);
  }
}
