package corymb.report.view;

import corymb.facts.Gate;
import corymb.facts.GateOutcome;
import corymb.facts.GateOutcome.Outcome;
import corymb.rating.CriterionResult;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.report.words.ReportWords;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.label.Label;
import java.util.List;

/** Puts labels and criteria into words. */
final class LabelViews {

  private final ReportWords words;

  LabelViews(ReportWords words) {
    this.words = words;
  }

  List<LabelView> labels(Scorecard scorecard) {
    return scorecard.labels().stream().map(this::label).toList();
  }

  private LabelView label(LabelResult result) {
    int all = result.passed().size() + result.failed().size();
    return new LabelView(
        result.label().title(),
        result.label().slogan(),
        result.contentMet(),
        result.contentMet() ? "met" : "not-met",
        result.failed().stream().map(LabelViews::gate).toList(),
        words.with("points.of", result.passed().size(), all),
        result.label().procedure().stream().map(Label.Step::text).toList());
  }

  static LabelView.Gate gate(LabelResult.GateLine line) {
    return new LabelView.Gate(line.gate(), line.title(), line.found(), line.needs());
  }

  List<CriterionView> criteria(Scorecard scorecard) {
    String waiver = scorecard.pack().scheme().waiver();
    return scorecard.eligibility().stream().map(result -> criterion(result, waiver)).toList();
  }

  private CriterionView criterion(CriterionResult result, String waiver) {
    Indicator criterion = result.criterion();
    GateOutcome outcome = result.outcome();
    Gate gate = outcome.gate();
    return new CriterionView(
        criterion.code(),
        criterion.title(),
        words.wording().found(criterion, gate.ways(), outcome.measure()),
        words.wording().needs(criterion, gate.ways()),
        switch (outcome.outcome()) {
          case MET -> words.text("minimum.met");
          case NOT_MET -> words.text("minimum.not-met");
          case WAIVED -> words.text("criterion.waived");
        },
        switch (outcome.outcome()) {
          case MET -> "met";
          case NOT_MET -> "not-met";
          case WAIVED -> "none";
        },
        outcome.outcome() == Outcome.WAIVED ? waiver : "");
  }
}
