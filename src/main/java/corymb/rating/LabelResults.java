package corymb.rating;

import corymb.facts.GateOutcome;
import corymb.facts.LabelSheet;
import corymb.facts.Score;
import corymb.rating.LabelResult.GateLine;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns what the rules wrote on the label sheet into one result per label. */
final class LabelResults {

  private final Pack pack;
  private final PackFacts facts;
  private final List<LabelSheet.Entry> entries;

  LabelResults(Pack pack, PackFacts facts, List<LabelSheet.Entry> entries) {
    this.pack = pack;
    this.facts = facts;
    this.entries = entries.stream().sorted(Comparator.comparingInt(this::place)).toList();
  }

  List<LabelResult> all() {
    return pack.scheme().labels().stream().map(this::result).toList();
  }

  private LabelResult result(Label label) {
    List<GateLine> failed = new ArrayList<>();
    List<GateLine> passed = new ArrayList<>();
    for (LabelSheet.Entry entry : entries) {
      if (entry.requirement().label().equals(label.code())) {
        (entry.passed() ? passed : failed).add(line(entry));
      }
    }
    return new LabelResult(label, List.copyOf(failed), List.copyOf(passed));
  }

  private GateLine line(LabelSheet.Entry entry) {
    if (entry.subject() instanceof GateOutcome outcome) {
      Indicator indicator = facts.indicator(outcome.gate());
      String kind = outcome.isMinimum() ? "minimum " : "eligibility ";
      return new GateLine(
          kind + indicator.code(),
          indicator.title(),
          Wording.found(indicator, outcome.gate().ways(), outcome.measure()),
          Wording.needs(indicator, outcome.gate().ways()),
          entry.rule());
    }
    Score score = (Score) entry.subject();
    return new GateLine(
        "points",
        "Points of all applicable indicators",
        Wording.share(score),
        Wording.neededShare(entry.requirement().percent(), score.maximum()),
        entry.rule());
  }

  private int place(LabelSheet.Entry entry) {
    return entry.subject() instanceof GateOutcome outcome
        ? facts.place(outcome.gate())
        : Integer.MAX_VALUE;
  }
}
