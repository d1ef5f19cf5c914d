package corymb.rating;

import corymb.facts.GateOutcome;
import corymb.facts.Measure;
import corymb.facts.Points;
import corymb.facts.Score;
import corymb.rating.IndicatorResult.MinimumState;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rates responses by the rules of one pack; safe for many threads. */
public final class Rater {

  private final Pack pack;
  private final RuleBase rules;
  private final PackFacts facts;
  private final Needs needs = new Needs();

  /** A rater for the pack with its rules. */
  public Rater(Pack pack, RuleBase rules) {
    this.pack = pack;
    this.rules = rules;
    this.facts = PackFacts.of(pack);
  }

  /** The pack whose rules are run. */
  public Pack pack() {
    return pack;
  }

  /**
   * The scorecard of a complete response.
   *
   * @throws ConflictingRules when the rules give an indicator or a label's demand no outcome or
   *     more than one
   * @throws FailedRule when a rule cannot be worked out
   */
  public Scorecard rate(Response response) {
    try (RuleRun run = new RuleRun(rules, facts)) {
      Outcomes outcomes = run.outcomes(response);
      refuse(outcomes.conflicts());
      List<IndicatorResult> results = new ArrayList<>();
      for (Indicator indicator : pack.indicators()) {
        Measure measure = Objects.requireNonNull(outcomes.measures().get(indicator.code()));
        Points points = outcomes.points().get(indicator.code());
        results.add(result(indicator, measure, points, outcomes.gates()));
      }
      Score score = score(results);
      LabelOutcomes labels = run.labels(pack, needs, outcomes.gates().values(), score);
      refuse(labels.conflicts());
      return new Scorecard(
          pack, List.copyOf(results), score, criteria(outcomes.gates()), labels.labels());
    }
  }

  private static void refuse(List<Conflict> conflicts) {
    if (!conflicts.isEmpty()) {
      throw new ConflictingRules(conflicts.get(0));
    }
  }

  /**
   * What the rules say of a response that need not be complete, with every conflict as a value: for
   * examples that prove single rules.
   *
   * @throws FailedRule when a rule cannot be worked out
   */
  public Outcomes outcomes(Response response) {
    try (RuleRun run = new RuleRun(rules, facts)) {
      return run.outcomes(response);
    }
  }

  /**
   * What the rules say of labels, given only gates and a score: for examples.
   *
   * @throws FailedRule when a rule cannot be worked out
   */
  public LabelOutcomes labels(List<GateOutcome> gates, Score score) {
    try (RuleRun run = new RuleRun(rules, facts)) {
      return run.labels(pack, needs, gates, score);
    }
  }

  private IndicatorResult result(
      Indicator indicator,
      Measure measure,
      @Nullable Points earned,
      Map<String, GateOutcome> gates) {
    GateOutcome outcome = gates.get(indicator.code());
    MinimumState minimum =
        outcome == null
            ? MinimumState.NONE
            : outcome.isBlocking() ? MinimumState.NOT_MET : MinimumState.MET;
    if (earned == null) {
      return new IndicatorResult(indicator, measure, null, minimum, null);
    }
    int points = earned.band().points();
    return new IndicatorResult(
        indicator, measure, points, minimum, needs.next(indicator, measure, points));
  }

  private static Score score(List<IndicatorResult> results) {
    return new Score(
        results.stream().mapToInt(IndicatorResult::pointsOrZero).sum(),
        results.stream().mapToInt(IndicatorResult::maximum).sum());
  }

  private List<CriterionResult> criteria(Map<String, GateOutcome> gates) {
    return pack.criteria().stream()
        .map(c -> new CriterionResult(c, Objects.requireNonNull(gates.get(c.code()))))
        .toList();
  }
}
