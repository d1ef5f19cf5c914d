package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.Quartiles;
import corymb.facts.Quantity;
import corymb.facts.Value;
import corymb.rating.IndicatorResult;
import corymb.rating.IndicatorResult.MinimumState;
import corymb.rating.NextStep;
import corymb.rating.words.Wording;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.yaml.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the results of indicators into words. */
final class IndicatorViews {

  static final String DASH = "–";

  private final Benchmark.@Nullable Shown peers;

  IndicatorViews(Benchmark.@Nullable Shown peers) {
    this.peers = peers;
  }

  IndicatorView of(IndicatorResult result) {
    Indicator indicator = result.indicator();
    NextStep next = result.next();
    Comparison compared = compared(indicator);
    return new IndicatorView(
        indicator.code(),
        indicator.title(),
        indicator.about(),
        measure(result),
        points(result),
        minimum(result.minimum()),
        Words.of(result.minimum()),
        position(compared),
        quartiles(compared),
        compared == null ? "" : "strip-" + indicator.code(),
        next != null,
        next == null ? "" : next.points() + (next.points() == 1 ? " point" : " points"),
        next == null ? "" : next.needs(),
        next == null ? "" : String.join("; ", next.missing()),
        indicator.advice(),
        result.why().rule());
  }

  /** The comparison of the points, null when there is none. */
  @Nullable Comparison compared(Indicator indicator) {
    return peers == null ? null : peers.indicator(indicator.code()).points();
  }

  private static String measure(IndicatorResult result) {
    Indicator indicator = result.indicator();
    if (!result.isScored()) {
      return "does not apply";
    }
    Quantity value = result.measure().part(indicator.shownPart().name());
    return value == null ? "no value" : Wording.english().readable(indicator.shownPart(), value);
  }

  private static String points(IndicatorResult result) {
    if (!result.isScored()) {
      return DASH;
    }
    int maximum = result.indicator().maximum();
    return maximum == 0 ? "gate" : result.pointsOrZero() + " of " + maximum;
  }

  private static String minimum(MinimumState state) {
    return switch (state) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case NONE -> "none set";
    };
  }

  private static String quartiles(@Nullable Comparison compared) {
    if (compared == null) {
      return DASH;
    }
    Quartiles quartiles = compared.quartiles();
    return Stream.of(quartiles.lower(), quartiles.median(), quartiles.upper())
        .map(value -> new Value.Amount(value).text())
        .collect(Collectors.joining(" · "));
  }

  static String position(@Nullable Comparison compared) {
    if (compared == null || compared.position() == null) {
      return DASH;
    }
    return compared.position().percent().decimals(0).toPlainString() + " %";
  }
}
