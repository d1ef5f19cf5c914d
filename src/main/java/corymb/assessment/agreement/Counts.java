package corymb.assessment.agreement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each value was given. */
final class Counts {

  private Counts() {}

  /** The values in the order in which they were first given. */
  static <V> Map<V, Long> of(Collection<V> values) {
    Map<V, Long> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    return counts;
  }

  /**
   * The distances of all values counted in the one to all counted in the other, each as often as
   * both were given.
   */
  static <V> BigDecimal apart(Map<V, Long> ones, Map<V, Long> others, Scale<V> scale) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<V, Long> one : ones.entrySet()) {
      for (Map.Entry<V, Long> other : others.entrySet()) {
        BigDecimal times =
            BigDecimal.valueOf(one.getValue()).multiply(BigDecimal.valueOf(other.getValue()));
        sum = sum.add(scale.apart(one.getKey(), other.getKey()).multiply(times));
      }
    }
    return sum;
  }
}
