package corymb.bench;

import corymb.facts.GateOutcome;
import corymb.rating.IndicatorResult;
import corymb.rating.IndicatorResult.MinimumState;
import corymb.rating.Rater;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether another way of rating says the same as the rules; without that its speed says nothing.
 */
final class Agreement {

  private final Rater rater;
  private final List<String> codes;

  Agreement(Rater rater) {
    this.rater = rater;
    Pack pack = rater.pack();
    this.codes = pack.indicators().stream().map(indicator -> indicator.code()).toList();
  }

  /**
   * Rates all responses both ways.
   *
   * @throws IllegalStateException when one is rated otherwise; it names what differs and shows the
   *     response
   */
  void check(String name, List<Response> responses, Function<Response, Verdict> other) {
    for (Response response : responses) {
      Verdict rules = verdict(rater.rate(response));
      List<String> differences = rules.differences(other.apply(response), codes);
      if (!differences.isEmpty()) {
        throw new IllegalStateException(
            "%s rates otherwise than the rules: %s%nin the response %s"
                .formatted(name, differences, shown(response)));
      }
    }
  }

  /** What the rules say. */
  static Verdict verdict(Scorecard scorecard) {
    return new Verdict(
        scorecard.indicators().stream().map(Agreement::points).toList(),
        scorecard.indicators().stream().map(r -> r.minimum() != MinimumState.NOT_MET).toList(),
        scorecard.score().points(),
        scorecard.score().maximum(),
        scorecard.eligibility().stream()
            .map(result -> result.outcome().outcome())
            .map(GateOutcome.Outcome::name)
            .toList(),
        scorecard.labels().stream().map(label -> label.contentMet()).toList());
  }

  private static int points(IndicatorResult result) {
    Integer points = result.points();
    return points == null ? Verdict.NONE : points;
  }

  private static Map<String, String> shown(Response response) {
    return response.answers().values().stream()
        .filter(answer -> answer.value() != null)
        .collect(
            Collectors.toMap(
                answer -> answer.question(),
                answer -> String.valueOf(answer.value()),
                (one, same) -> one,
                java.util.TreeMap::new));
  }
}
