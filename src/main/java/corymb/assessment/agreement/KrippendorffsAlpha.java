package corymb.assessment.agreement;

import corymb.facts.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Krippendorff's alpha ("Computing Krippendorff's Alpha-Reliability", 2011) for any number of
 * assessors and with missing marks: 1 less the observed over the expected disagreement of all marks
 * that can be paired. Units with one mark are left out.
 */
public final class KrippendorffsAlpha {

  private KrippendorffsAlpha() {}

  /** Marks are equal or not. */
  public static <V> Coefficient nominal(Marks<V> marks) {
    List<List<V>> units = marks.pairable();
    return of(units, Counts.of(flat(units)), Scale.nominal());
  }

  /** Only the order of the marks counts. */
  public static Coefficient ordinal(Marks<BigDecimal> marks) {
    List<List<BigDecimal>> units = marks.pairable();
    Map<BigDecimal, Long> counts = Counts.of(flat(units));
    return of(units, counts, Scale.ranks(counts));
  }

  /** The differences of the marks count. */
  public static Coefficient interval(Marks<BigDecimal> marks) {
    List<List<BigDecimal>> units = marks.pairable();
    return of(units, Counts.of(flat(units)), Scale.squared());
  }

  private static <V> List<V> flat(List<List<V>> units) {
    List<V> all = new ArrayList<>();
    units.forEach(all::addAll);
    return all;
  }

  private static <V> Coefficient of(List<List<V>> units, Map<V, Long> counts, Scale<V> scale) {
    if (units.isEmpty()) {
      return Coefficient.nothingToCompare();
    }
    BigDecimal expected = Counts.apart(counts, counts, scale);
    if (expected.signum() == 0) {
      return Coefficient.noVariation();
    }
    Quantity observed = observed(units, scale);
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    BigDecimal below = expected.multiply(observed.denominator());
    BigDecimal disagreement = observed.numerator().multiply(BigDecimal.valueOf(all - 1));
    return new Coefficient.Known(new Quantity(below.subtract(disagreement), below), units.size());
  }

  /** The distances within each unit over the number of its marks less one, added up. */
  private static <V> Quantity observed(List<List<V>> units, Scale<V> scale) {
    Map<Integer, BigDecimal> bySize = new TreeMap<>();
    for (List<V> unit : units) {
      Map<V, Long> counts = Counts.of(unit);
      bySize.merge(unit.size(), Counts.apart(counts, counts, scale), BigDecimal::add);
    }
    Quantity sum = Quantity.of(0);
    for (Map.Entry<Integer, BigDecimal> size : bySize.entrySet()) {
      sum = sum.plus(new Quantity(size.getValue(), BigDecimal.valueOf(size.getKey() - 1)));
    }
    return sum;
  }
}
