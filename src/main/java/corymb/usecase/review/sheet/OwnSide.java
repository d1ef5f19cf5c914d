package corymb.usecase.review.sheet;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.Position;
import corymb.facts.Answer;
import corymb.rating.IndicatorResult;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the own answers of a case come to, and where that stands among all peers. It never changes
 * for the same response and the same peers.
 *
 * @param places the indicators by the questions that count for them
 * @param peers with how many it was compared, null for none
 */
record OwnSide(Map<String, List<PeerPlace>> places, ReviewSheet.@Nullable Peers peers) {

  /**
   * Of a rating.
   *
   * @param benchmarks the comparisons, the one with all peers first; none when there are no peers
   */
  static OwnSide of(Scorecard scorecard, List<Benchmark> benchmarks, boolean invented) {
    Benchmark.Shown all =
        !benchmarks.isEmpty() && benchmarks.get(0) instanceof Benchmark.Shown shown ? shown : null;
    Map<String, List<PeerPlace>> places = new HashMap<>();
    for (IndicatorResult result : scorecard.indicators()) {
      PeerPlace place = place(result, all);
      for (Answer answer : result.why().answers()) {
        List<PeerPlace> known = places.computeIfAbsent(answer.question(), q -> new ArrayList<>());
        if (!known.contains(place)) {
          known.add(place);
        }
      }
    }
    ReviewSheet.Peers peers =
        all == null ? null : new ReviewSheet.Peers(all.size(), all.origin().date(), invented);
    return new OwnSide(places, peers);
  }

  private static PeerPlace place(IndicatorResult result, Benchmark.@Nullable Shown all) {
    Comparison points = all == null ? null : all.indicator(result.indicator().code()).points();
    Position position = points == null ? null : points.position();
    return new PeerPlace(
        result.indicator(), result.points(), position == null ? null : position.shown());
  }

  /** The indicators for which a question counts, in the words of a pack. */
  List<PeerPlace> of(String question, Pack pack) {
    return places.getOrDefault(question, List.of()).stream()
        .map(
            place ->
                new PeerPlace(
                    pack.indicator(place.indicator().code()), place.points(), place.percent()))
        .toList();
  }
}
