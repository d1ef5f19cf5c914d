package corymb.assessment.judgement;

import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;
import corymb.scheme.label.Label;
import corymb.scheme.label.Rules;
import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;
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
    return judge(scorecard, standing, Language.ENGLISH);
  }

  /**
   * The same with what was found in a language; the scorecard is one that was retold in it.
   *
   * @throws IllegalArgumentException when the scheme demands a step that is not known here
   */
  public static Judgement judge(Scorecard scorecard, Standing standing, Language language) {
    Map<String, Integer> points = PointsByIndicator.of(scorecard);
    Rules rules = scorecard.pack().scheme().rules();
    return new Judgement(
        scorecard.labels().stream()
            .map(
                result ->
                    judge(result, new ProcedureGates(rules, standing, points, language), language))
            .toList());
  }

  private static LabelJudgement judge(LabelResult result, ProcedureGates gates, Language language) {
    List<GateLine> failed = new ArrayList<>(result.failed());
    List<GateLine> passed = new ArrayList<>(result.passed());
    for (Label.Step step : steps(result.label(), language)) {
      ProcedureGates.Outcome outcome = gates.judge(step, result.label());
      (outcome.met() ? passed : failed).add(outcome.line());
    }
    return new LabelJudgement(result.label().code(), failed, passed);
  }

  private static List<Label.Step> steps(Label label, Language language) {
    List<Label.Step> steps = new ArrayList<>(label.procedure());
    if (label.onSite() && !lists(label, ProcedureGates.ON_SITE)) {
      steps.add(
          new Label.Step(
              ProcedureGates.ON_SITE, Sentence.of("an assessment on site").in(language)));
    }
    if ((label.blind() || label.assessors() > 1) && !lists(label, ProcedureGates.ASSESSORS)) {
      Sentence count = Sentence.of("{0} assessors", label.assessors());
      Sentence wanted = label.blind() ? Sentence.of("{0}, independent", count) : count;
      steps.add(new Label.Step(ProcedureGates.ASSESSORS, wanted.in(language)));
    }
    return steps;
  }

  private static boolean lists(Label label, String code) {
    return label.procedure().stream().anyMatch(step -> step.code().equals(code));
  }
}
