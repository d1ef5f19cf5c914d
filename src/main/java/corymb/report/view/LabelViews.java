package corymb.report.view;

import corymb.facts.Gate;
import corymb.facts.GateOutcome;
import corymb.facts.GateOutcome.Outcome;
import corymb.rating.CriterionResult;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.rating.words.Wording;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.label.Label;
import java.util.List;

/** Puts labels and criteria into words. */
final class LabelViews {

  private LabelViews() {}

  static List<LabelView> labels(Scorecard scorecard) {
    return scorecard.labels().stream().map(LabelViews::label).toList();
  }

  private static LabelView label(LabelResult result) {
    int all = result.passed().size() + result.failed().size();
    return new LabelView(
        result.label().title(),
        result.label().slogan(),
        result.contentMet(),
        result.contentMet() ? "met" : "not-met",
        result.failed().stream().map(LabelViews::gate).toList(),
        result.passed().size() + " of " + all,
        result.label().procedure().stream().map(Label.Step::text).toList());
  }

  static LabelView.Gate gate(LabelResult.GateLine line) {
    return new LabelView.Gate(line.gate(), line.title(), line.found(), line.needs());
  }

  static List<CriterionView> criteria(Scorecard scorecard) {
    String waiver = scorecard.pack().scheme().waiver();
    return scorecard.eligibility().stream().map(result -> criterion(result, waiver)).toList();
  }

  private static CriterionView criterion(CriterionResult result, String waiver) {
    Indicator criterion = result.criterion();
    GateOutcome outcome = result.outcome();
    Gate gate = outcome.gate();
    return new CriterionView(
        criterion.code(),
        criterion.title(),
        Wording.english().found(criterion, gate.ways(), outcome.measure()),
        Wording.english().needs(criterion, gate.ways()),
        switch (outcome.outcome()) {
          case MET -> "met";
          case NOT_MET -> "not met";
          case WAIVED -> "waived";
        },
        switch (outcome.outcome()) {
          case MET -> "met";
          case NOT_MET -> "not-met";
          case WAIVED -> "none";
        },
        outcome.outcome() == Outcome.WAIVED ? waiver : "");
  }
}
