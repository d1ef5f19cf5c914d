package corymb.rating;

import corymb.facts.Gate;
import corymb.facts.GateOutcome;
import corymb.facts.LabelSheet;
import corymb.facts.Measure;
import corymb.facts.Score;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.words.Wording;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.label.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns what the rules wrote on the label sheet into one result per label. */
final class LabelResults {

  private final Pack pack;
  private final PackFacts facts;
  private final Needs needs;
  private final List<LabelSheet.Entry> entries;
  private final Map<GateOutcome, GateLine> told = new IdentityHashMap<>();

  LabelResults(Pack pack, PackFacts facts, Needs needs, List<LabelSheet.Entry> entries) {
    this.pack = pack;
    this.facts = facts;
    this.needs = needs;
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
      return line(outcome, entry.rule());
    }
    Score score = (Score) entry.subject();
    return pointsLine(Wording.english(), score, entry.requirement().percent(), entry.rule());
  }

  /** A gate in words: found once, though several labels demand it. */
  private GateLine line(GateOutcome outcome, String rule) {
    GateLine line = told.get(outcome);
    if (line == null || !line.rule().equals(rule)) {
      line = gateLine(outcome, rule);
      told.put(outcome, line);
    }
    return line;
  }

  private GateLine gateLine(GateOutcome outcome, String rule) {
    Indicator indicator = facts.indicator(outcome.gate());
    Gate gate = Objects.requireNonNull(indicator.gate());
    Needs.GateNeeds words = needs.gate(indicator);
    String found = Wording.english().found(indicator, gate.ways(), outcome.measure());
    return new GateLine(words.gate(), indicator.title(), found, words.needs(), rule);
  }

  /** A gate of an indicator or criterion in words. */
  static GateLine gateLine(Wording words, Indicator indicator, Measure measure, String rule) {
    Gate gate = Objects.requireNonNull(indicator.gate());
    return new GateLine(
        words.gate(gate),
        indicator.title(),
        words.found(indicator, gate.ways(), measure),
        words.needs(indicator, gate.ways()),
        rule);
  }

  /** The gate of points in words. */
  static GateLine pointsLine(Wording words, Score score, BigDecimal percent, String rule) {
    return new GateLine(
        words.pointsGate(),
        words.pointsTitle(),
        words.share(score),
        words.neededShare(percent, score.maximum()),
        rule);
  }

  private int place(LabelSheet.Entry entry) {
    return entry.subject() instanceof GateOutcome outcome
        ? facts.place(outcome.gate())
        : Integer.MAX_VALUE;
  }
}
