package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.Quartiles;
import corymb.facts.Quantity;
import corymb.facts.Value;
import corymb.rating.IndicatorResult;
import corymb.rating.IndicatorResult.MinimumState;
import corymb.rating.NextStep;
import corymb.report.words.ReportWords;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.yaml.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the results of indicators into words. */
final class IndicatorViews {

  static final String DASH = "–";

  private final Benchmark.@Nullable Shown peers;

  private final ReportWords words;

  IndicatorViews(Benchmark.@Nullable Shown peers, ReportWords words) {
    this.peers = peers;
    this.words = words;
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
        position(compared, words),
        quartiles(compared),
        compared == null ? "" : "strip-" + indicator.code(),
        next != null,
        next == null ? "" : words.counted("points", next.points()),
        next == null ? "" : next.needs(),
        next == null ? "" : String.join("; ", next.missing()),
        indicator.advice(),
        result.why().rule());
  }

  /** The comparison of the points, null when there is none. */
  @Nullable Comparison compared(Indicator indicator) {
    return peers == null ? null : peers.indicator(indicator.code()).points();
  }

  private String measure(IndicatorResult result) {
    Indicator indicator = result.indicator();
    if (!result.isScored()) {
      return words.text("measure.inapplicable");
    }
    Quantity value = result.measure().part(indicator.shownPart().name());
    return words.wording().readable(indicator.shownPart(), value);
  }

  private String points(IndicatorResult result) {
    if (!result.isScored()) {
      return DASH;
    }
    int maximum = result.indicator().maximum();
    return maximum == 0
        ? words.text("points.gate")
        : words.with("points.of", result.pointsOrZero(), maximum);
  }

  private String minimum(MinimumState state) {
    return switch (state) {
      case MET -> words.text("minimum.met");
      case NOT_MET -> words.text("minimum.not-met");
      case NONE -> words.text("minimum.unset");
    };
  }

  private String quartiles(@Nullable Comparison compared) {
    if (compared == null) {
      return DASH;
    }
    Quartiles quartiles = compared.quartiles();
    return Stream.of(quartiles.lower(), quartiles.median(), quartiles.upper())
        .map(value -> words.number(new Value.Amount(value).text()))
        .collect(Collectors.joining(" · "));
  }

  static String position(@Nullable Comparison compared, ReportWords words) {
    if (compared == null || compared.position() == null) {
      return DASH;
    }
    return words.percent(compared.position().percent().decimals(0));
  }
}
