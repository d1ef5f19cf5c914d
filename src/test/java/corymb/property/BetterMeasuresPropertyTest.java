package corymb.property;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import corymb.TinyPack;
import corymb.facts.Band;
import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.facts.Measure;
import corymb.facts.Parts;
import corymb.facts.Quantity;
import corymb.facts.Why;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import corymb.scheme.indicator.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scheme itself says what is better: {@code ">= 50"} that more is, {@code "<= 10"} that less
 * is. So a measure with one better part never earns less, however the bands are made up.
 */
class BetterMeasuresPropertyTest {

  private static final BigDecimal LITTLE = new BigDecimal("0.001");

  static Stream<Indicator> indicators() {
    Pack ecei = PackReader.read(PackFolder.read(PackFolder.ECEI));
    return Stream.of(ecei, TinyPack.PACK)
        .flatMap(pack -> Stream.concat(pack.indicators().stream(), pack.criteria().stream()));
  }

  /** Two measures of which the second is better in one part. */
  private record Pair(Map<String, Quantity> worse, Map<String, Quantity> better) {}

  @ParameterizedTest
  @MethodSource("indicators")
  void a_measure_with_one_better_part_earns_no_less_and_meets_no_less(Indicator indicator) {
    Tries.oneIn(5)
        .of(
            random -> pair(indicator, random),
            pair -> {
              Measure worse = measure(indicator, pair.worse());
              Measure better = measure(indicator, pair.better());
              assertThat(points(indicator, better))
                  .isGreaterThanOrEqualTo(points(indicator, worse));
              assertThat(meets(indicator, worse) && !meets(indicator, better)).isFalse();
            });
  }

  private static Pair pair(Indicator indicator, RandomGenerator random) {
    Map<String, List<Bound>> bounds = new LinkedHashMap<>();
    bounds(indicator)
        .forEach(b -> bounds.computeIfAbsent(b.part(), part -> new ArrayList<>()).add(b));
    Map<String, Quantity> worse = new LinkedHashMap<>();
    bounds.forEach(
        (part, edges) -> {
          if (random.nextInt(8) > 0) {
            worse.put(part, near(edges, random));
          }
        });
    List<String> parts = List.copyOf(bounds.keySet());
    String one = parts.get(random.nextInt(parts.size()));
    Map<String, Quantity> better = new LinkedHashMap<>(worse);
    better.put(one, better(worse.get(one), requireNonNull(bounds.get(one)), random));
    return new Pair(worse, better);
  }

  /** An edge, a little beside it, or farther away. */
  private static Quantity near(List<Bound> edges, RandomGenerator random) {
    BigDecimal edge = edges.get(random.nextInt(edges.size())).edge();
    BigDecimal beside = random.nextBoolean() ? LITTLE : BigDecimal.valueOf(random.nextInt(30));
    return Quantity.of(edge.add(beside.multiply(BigDecimal.valueOf(random.nextInt(-1, 2)))));
  }

  private static Quantity better(
      @Nullable Quantity worse, List<Bound> edges, RandomGenerator random) {
    Quantity other = near(edges, random);
    assertThat(edges).extracting(Bound::side).containsOnly(edges.get(0).side());
    boolean more = edges.get(0).side() == Side.AT_LEAST;
    if (worse == null) {
      return other;
    }
    return more == (other.compareTo(worse) > 0) ? other : worse;
  }

  private static List<Bound> bounds(Indicator indicator) {
    List<Bound> bounds = new ArrayList<>();
    indicator.bands().forEach(band -> bounds.addAll(band.bounds()));
    if (indicator.gate() != null) {
      indicator.gate().ways().forEach(bounds::addAll);
    }
    return bounds;
  }

  private static Measure measure(Indicator indicator, Map<String, Quantity> values) {
    Parts parts = Parts.none();
    for (Map.Entry<String, Quantity> value : values.entrySet()) {
      parts = parts.and(value.getKey(), value.getValue());
    }
    return new Measure(indicator.code(), parts, true, new Why("", List.of()));
  }

  private static int points(Indicator indicator, Measure measure) {
    return indicator.bands().stream()
        .filter(band -> band.holds(measure))
        .findFirst()
        .map(Band::points)
        .orElse(0);
  }

  private static boolean meets(Indicator indicator, Measure measure) {
    return indicator.gate() != null && indicator.gate().holds(measure);
  }
}
