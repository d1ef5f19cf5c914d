package corymb.rating.law;

import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.facts.Measure;
import corymb.facts.Quantity;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.yaml.Faults;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every edge of a band, minimum or criterion has an example on it, and one just on the failing
 * side: not further away than 1 unit of that part.
 */
final class EdgesHaveExamples implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    for (Indicator indicator : draft.indicators()) {
      List<Measure> measures =
          draft.trials().stream()
              .flatMap(trial -> Stream.ofNullable(trial.measure()))
              .filter(measure -> measure.code().equals(indicator.code()))
              .toList();
      for (Bound bound : bounds(indicator)) {
        List<Quantity> values =
            measures.stream().map(m -> m.part(bound.part())).filter(Objects::nonNull).toList();
        check(draft, indicator, bound, values, faults);
      }
    }
  }

  private static Set<Bound> bounds(Indicator indicator) {
    Set<Bound> bounds = new LinkedHashSet<>();
    indicator.bands().forEach(band -> bounds.addAll(band.bounds()));
    if (indicator.gate() != null) {
      indicator.gate().ways().forEach(bounds::addAll);
    }
    return bounds;
  }

  private static void check(
      Draft draft, Indicator indicator, Bound bound, List<Quantity> values, Faults faults) {
    boolean least = bound.side() == Side.AT_LEAST;
    BigDecimal far =
        least ? bound.edge().subtract(BigDecimal.ONE) : bound.edge().add(BigDecimal.ONE);
    String edge =
        "%s %s %s".formatted(bound.part(), least ? ">=" : "<=", bound.edge().toPlainString());
    if (values.stream().noneMatch(Quantity.of(bound.edge())::equals)) {
      faults.add(
          draft.dataFile(indicator),
          indicator.line(),
          "no example of '%s' lies on the edge '%s'; add one with exactly %s"
              .formatted(indicator.code(), edge, bound.edge().toPlainString()));
    }
    if (values.stream().noneMatch(value -> fails(bound, value) && !isBeyond(bound, far, value))) {
      faults.add(
          draft.dataFile(indicator),
          indicator.line(),
          "no example of '%s' just misses the edge '%s'; add one between %s and %s"
              .formatted(
                  indicator.code(),
                  edge,
                  far.min(bound.edge()).toPlainString(),
                  far.max(bound.edge()).toPlainString()));
    }
  }

  private static boolean fails(Bound bound, Quantity value) {
    return isBeyond(bound, bound.edge(), value);
  }

  private static boolean isBeyond(Bound bound, BigDecimal mark, Quantity value) {
    int order = value.compareTo(Quantity.of(mark));
    return bound.side() == Side.AT_LEAST ? order < 0 : order > 0;
  }
}
