package corymb.benchmark;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/**
 * Values of peers in ascending order, as whole numbers of the smallest unit ({@value
 * PeerValue#DECIMALS} decimals), so that thousands of them are quick to sort and exact to add.
 */
public final class Distribution {

  private static final int QUARTERS = 4;
  private static final int PER_QUARTER = 25;

  private final long[] sorted;

  private Distribution(long[] sorted) {
    this.sorted = sorted;
  }

  /**
   * Some values in any order.
   *
   * @throws ArithmeticException when one has too many decimals
   */
  public static Distribution of(Collection<BigDecimal> values) {
    return ofUnits(values.stream().mapToLong(Distribution::units).toArray());
  }

  /** Values in the smallest unit; the array is kept and sorted. */
  static Distribution ofUnits(long[] units) {
    Arrays.sort(units);
    return new Distribution(units);
  }

  /** A value in the smallest unit. */
  static long units(BigDecimal value) {
    return value.movePointRight(PeerValue.DECIMALS).longValueExact();
  }

  /** How many values there are. */
  public int size() {
    return sorted.length;
  }

  /**
   * The quartiles.
   *
   * @throws IllegalStateException when there is no value
   */
  public Quartiles quartiles() {
    return new Quartiles(quartile(1), quartile(2), quartile(3));
  }

  private BigDecimal quartile(int number) {
    if (sorted.length == 0) {
      throw new IllegalStateException("no values have no quartiles");
    }
    int place = (sorted.length - 1) * number;
    int before = place / QUARTERS;
    int share = place % QUARTERS;
    long after = share == 0 ? 0 : sorted[before + 1] * share;
    long quarters = sorted[before] * (QUARTERS - share) + after;
    BigDecimal exact = BigDecimal.valueOf(quarters * PER_QUARTER, PeerValue.DECIMALS + 2);
    BigDecimal plain = exact.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * The share of values below the own one plus half of those equal.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public Position position(BigDecimal own) {
    long units = units(own);
    int below = countBelow(units);
    return Position.of(below, countBelow(units + 1) - below, sorted.length);
  }

  private int countBelow(long units) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < units) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
