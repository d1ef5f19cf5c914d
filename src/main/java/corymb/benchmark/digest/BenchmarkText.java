package corymb.benchmark.digest;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.IndicatorComparison;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerGroup;
import corymb.benchmark.Position;
import corymb.benchmark.Quartiles;
import corymb.benchmark.SectionComparison;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All benchmarks of one organisation as text: a first line, then for each group where its peers
 * come from, its size, and every comparison with exact numbers. The same benchmarks give the same
 * text.
 */
public final class BenchmarkText {

  private static final String FORMAT = "corymb-benchmark/1";
  private static final String NONE = "-";

  private final StringBuilder text = new StringBuilder(FORMAT).append('\n');

  private BenchmarkText() {}

  /** The text; nobody is named in it. */
  public static String of(List<Benchmark> benchmarks) {
    BenchmarkText all = new BenchmarkText();
    benchmarks.forEach(all::add);
    return all.text.toString();
  }

  private void add(Benchmark benchmark) {
    PeerGroup group = benchmark.group();
    String value = group.value();
    line("group", group.kind().name(), value == null ? NONE : value);
    Origin origin = benchmark.origin();
    line("peers", origin.name(), origin.date().toString(), origin.scheme());
    if (benchmark instanceof Benchmark.TooFew few) {
      line("fewer than", Integer.toString(few.floor()));
    } else if (benchmark instanceof Benchmark.Shown shown) {
      add(shown);
    }
  }

  private void add(Benchmark.Shown shown) {
    line("size", Integer.toString(shown.size()));
    line("percent", comparison(shown.percent()));
    for (SectionComparison each : shown.sections()) {
      line("section", each.code(), comparison(each.points()), comparison(each.percent()));
    }
    for (IndicatorComparison each : shown.indicators()) {
      line("indicator", each.code(), comparison(each.points()), comparison(each.measure()));
    }
  }

  private static String comparison(@Nullable Comparison comparison) {
    if (comparison == null) {
      return NONE;
    }
    Quartiles quartiles = comparison.quartiles();
    return "%s of %s: %s %s %s, at %s"
        .formatted(
            number(comparison.own()),
            comparison.peers(),
            number(quartiles.lower()),
            number(quartiles.median()),
            number(quartiles.upper()),
            position(comparison.position()));
  }

  private static String position(@Nullable Position position) {
    return position == null
        ? NONE
        : number(position.percent().numerator()) + "/" + number(position.percent().denominator());
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? NONE : number.toPlainString();
  }

  private void line(String... words) {
    text.append(String.join(" | ", words)).append('\n');
  }
}
