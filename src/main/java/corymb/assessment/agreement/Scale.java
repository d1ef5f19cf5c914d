package corymb.assessment.agreement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far apart two marks are. Only the proportions of the distances matter.
 *
 * @param <V> what is marked
 */
interface Scale<V> {

  /** The distance, 0 for equal marks and above 0 for others; the same both ways. */
  BigDecimal apart(V one, V other);

  /** Equal or not. */
  static <V> Scale<V> nominal() {
    return (one, other) -> one.equals(other) ? BigDecimal.ZERO : BigDecimal.ONE;
  }

  /** The difference of the numbers. */
  static Scale<BigDecimal> linear() {
    return (one, other) -> one.subtract(other).abs();
  }

  /** The difference of the numbers, squared. */
  static Scale<BigDecimal> squared() {
    return (one, other) -> one.subtract(other).pow(2);
  }

  /**
   * How many marks lie between the two, each of the two counted half, squared.
   *
   * @param counts how often each mark was given
   */
  static Scale<BigDecimal> ranks(Map<BigDecimal, Long> counts) {
    Map<BigDecimal, BigDecimal> middles = new TreeMap<>();
    long below = 0;
    for (Map.Entry<BigDecimal, Long> count : new TreeMap<>(counts).entrySet()) {
      long twice = 2 * below + count.getValue();
      middles.put(count.getKey(), BigDecimal.valueOf(twice * 5, 1));
      below += count.getValue();
    }
    return (one, other) -> middle(middles, one).subtract(middle(middles, other)).pow(2);
  }

  private static BigDecimal middle(Map<BigDecimal, BigDecimal> middles, BigDecimal mark) {
    BigDecimal middle = middles.get(mark);
    if (middle == null) {
      throw new IllegalArgumentException("the mark " + mark + " was not counted");
    }
    return middle;
  }
}
