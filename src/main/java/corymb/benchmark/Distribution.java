package corymb.benchmark;

import corymb.benchmark.text.Units;
import java.math.BigDecimal;
import java.util.Collection;

/** Values of peers in ascending order, with at most four decimals. */
public final class Distribution {

  private static final int QUARTERS = 4;

  /** A quarter of the smallest unit has two decimals more: {@code 0.25}. */
  private static final int PER_QUARTER = 25;

  private final long[] sorted;

  private Distribution(long[] sorted) {
    this.sorted = sorted;
  }

  /**
   * Some values in any order.
   *
   * @throws ArithmeticException when one has more than four decimals
   */
  public static Distribution of(Collection<BigDecimal> values) {
    return ofSorted(values.stream().mapToLong(Units::of).sorted().toArray());
  }

  /** Ascending values in {@link Units}; the array is kept. */
  static Distribution ofSorted(long[] units) {
    return new Distribution(units);
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
    if (share == 0) {
      return Units.number(sorted[before]);
    }
    long quarters = sorted[before] * (QUARTERS - share) + sorted[before + 1] * share;
    return Units.plain(BigDecimal.valueOf(quarters * PER_QUARTER, Units.DECIMALS + 2));
  }

  /**
   * The share of values below the own one plus half of those equal.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public Position position(BigDecimal own) {
    return position(Units.of(own));
  }

  Position position(long own) {
    int below = countBelow(own);
    return Position.of(below, countBelow(own + 1) - below, sorted.length);
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
