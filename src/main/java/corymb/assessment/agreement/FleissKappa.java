package corymb.assessment.agreement;

import corymb.facts.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fleiss' kappa (1971) of units that were all marked the same number of times, by the same or by
 * different assessors. Marks are equal or not.
 */
public final class FleissKappa {

  private FleissKappa() {}

  /** Undefined also when the units have different numbers of marks. */
  public static <V> Coefficient of(Marks<V> marks) {
    List<List<V>> units = marks.pairable();
    if (units.isEmpty()) {
      return Coefficient.nothingToCompare();
    }
    int size = units.get(0).size();
    if (units.size() < marks.units().size() || units.stream().anyMatch(u -> u.size() != size)) {
      return new Coefficient.Undefined("not all units have the same number of marks");
    }
    List<V> all = new ArrayList<>();
    long equal = 0;
    for (List<V> unit : units) {
      all.addAll(unit);
      equal += squares(Counts.of(unit)) - size;
    }
    long total = all.size();
    long chance = total * total - squares(Counts.of(all));
    if (chance == 0) {
      return Coefficient.noVariation();
    }
    BigDecimal pairs = BigDecimal.valueOf(total * (size - 1));
    BigDecimal differ =
        pairs.subtract(BigDecimal.valueOf(equal)).multiply(BigDecimal.valueOf(total * total));
    BigDecimal expected = pairs.multiply(BigDecimal.valueOf(chance));
    return new Coefficient.Known(new Quantity(expected.subtract(differ), expected), units.size());
  }

  private static <V> long squares(Map<V, Long> counts) {
    return counts.values().stream().mapToLong(count -> count * count).sum();
  }
}
