package corymb.usecase.decision.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Act;
import corymb.assessment.act.Close;
import corymb.assessment.act.Deliberate;
import corymb.assessment.judgement.LabelJudgement;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Judged;
import corymb.assessment.state.RatedResult;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.label.Label;
import corymb.usecase.casework.Labels;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a case stands before the committee. */
record Standpoint(CaseHistory history, Agreed agreed, Pack pack, GateWords words) {

  DecisionSheet.Step step() {
    CaseState state = history.state();
    if (state instanceof Agreed) {
      return DecisionSheet.Step.JUDGE;
    }
    if (state instanceof Judged || (state instanceof Decided decided && decided.isDeferred())) {
      return DecisionSheet.Step.DECIDE;
    }
    return state instanceof Appealed ? DecisionSheet.Step.HEAR : DecisionSheet.Step.NOTHING;
  }

  @Nullable Decision decision() {
    Decided decided = decided();
    return decided == null ? null : decided.decision();
  }

  private @Nullable Decided decided() {
    if (history.state() instanceof Appealed appealed) {
      return appealed.decided();
    }
    return history.state() instanceof Decided decided ? decided : null;
  }

  private @Nullable Judged judged() {
    Decided decided = decided();
    if (decided != null) {
      return decided.judged();
    }
    return history.state() instanceof Judged judged ? judged : null;
  }

  List<DecisionSheet.LabelLine> labels() {
    Judged judged = judged();
    return judged == null
        ? List.of()
        : judged.judgement().labels().stream().map(this::label).toList();
  }

  private DecisionSheet.LabelLine label(LabelJudgement judgement) {
    Label label = Labels.find(pack, judgement.label());
    return new DecisionSheet.LabelLine(
        label, words.lines(label, judgement.failed()), words.lines(label, judgement.passed()));
  }

  List<DecisionSheet.SectionLine> sections() {
    return pack.sections().stream().map(this::section).filter(each -> each.maximum() > 0).toList();
  }

  private DecisionSheet.SectionLine section(IndicatorSection section) {
    List<Indicator> indicators =
        pack.indicators().stream().filter(each -> each.section().equals(section.code())).toList();
    int maximum = 0;
    for (Indicator indicator : indicators) {
      boolean applies = agreed.current().result().byIndicator().containsKey(indicator.code());
      maximum += applies ? indicator.maximum() : 0;
    }
    return new DecisionSheet.SectionLine(
        section.title(),
        maximum,
        points(indicators, agreed.review().rated().own()),
        points(indicators, agreed.draft().result()),
        points(indicators, agreed.current().result()));
  }

  private static int points(List<Indicator> indicators, RatedResult result) {
    int points = 0;
    for (Indicator indicator : indicators) {
      points += result.byIndicator().getOrDefault(indicator.code(), 0);
    }
    return points;
  }

  List<DecisionSheet.Noted> corrections() {
    return noted(act -> act instanceof Deliberate.Correct);
  }

  DecisionSheet.@Nullable Noted appeal() {
    List<DecisionSheet.Noted> appeals = noted(act -> act instanceof Close.Appeal);
    return history.state() instanceof Appealed && !appeals.isEmpty()
        ? appeals.get(appeals.size() - 1)
        : null;
  }

  private List<DecisionSheet.Noted> noted(Predicate<Act> kind) {
    return history.acts().stream()
        .filter(entry -> kind.test(entry.act()))
        .map(Standpoint::noted)
        .toList();
  }

  private static DecisionSheet.Noted noted(Entry entry) {
    String reason = entry.stamp().reason();
    return new DecisionSheet.Noted(entry.stamp().on(), reason == null ? "" : reason);
  }
}
