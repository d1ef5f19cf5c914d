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
   * Judges every label of the scheme: the gates of the rules first, then those of the procedure,
   * and what the label demands of people even where its procedure forgot to list it.
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
    for (Label.Step step : steps(result.label())) {
      ProcedureGates.Outcome outcome = gates.judge(step, result.label());
      (outcome.met() ? passed : failed).add(outcome.line());
    }
    return new LabelJudgement(result.label().code(), failed, passed);
  }

  private static List<Label.Step> steps(Label label) {
    List<Label.Step> steps = new ArrayList<>(label.procedure());
    if (label.onSite() && !lists(label, ProcedureGates.ON_SITE)) {
      steps.add(new Label.Step(ProcedureGates.ON_SITE, "an assessment on site"));
    }
    if ((label.blind() || label.assessors() > 1) && !lists(label, ProcedureGates.ASSESSORS)) {
      String independent = label.blind() ? ", independent" : "";
      steps.add(
          new Label.Step(ProcedureGates.ASSESSORS, label.assessors() + " assessors" + independent));
    }
    return steps;
  }

  private static boolean lists(Label label, String code) {
    return label.procedure().stream().anyMatch(step -> step.code().equals(code));
  }
}
