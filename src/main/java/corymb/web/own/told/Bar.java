package corymb.web.own.told;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.facts.Score;
import corymb.rating.IndicatorResult;
import corymb.rating.Scorecard;
import corymb.scheme.indicator.IndicatorSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of a section as a bar.
 *
 * @param title the section's title
 * @param points its points
 * @param maximum the most that its applicable indicators give
 * @param percent the share in per cent, with one decimal
 * @param median the median of the peers' shares, null when there is none
 */
public record Bar(
    String title, int points, int maximum, BigDecimal percent, @Nullable BigDecimal median) {

  static List<Bar> of(Scorecard scorecard, Benchmark.@Nullable Shown peers) {
    List<Bar> bars = new ArrayList<>();
    for (IndicatorSection section : scorecard.pack().sections()) {
      List<IndicatorResult> results =
          scorecard.indicators().stream()
              .filter(result -> result.indicator().section().equals(section.code()))
              .toList();
      Score score =
          new Score(
              results.stream().mapToInt(IndicatorResult::pointsOrZero).sum(),
              results.stream().mapToInt(IndicatorResult::maximum).sum());
      bars.add(
          new Bar(
              section.title(),
              score.points(),
              score.maximum(),
              score.percent().shown(),
              median(peers, section)));
    }
    return bars;
  }

  private static @Nullable BigDecimal median(
      Benchmark.@Nullable Shown peers, IndicatorSection section) {
    Comparison share = peers == null ? null : peers.section(section.code()).percent();
    return share == null ? null : share.quartiles().median();
  }
}
