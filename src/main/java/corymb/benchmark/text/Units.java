package corymb.benchmark.text;

import corymb.facts.Quantity;
import java.math.BigDecimal;

/**
 * Numbers as whole ten-thousandths: more decimals than are shown, few enough that equal measures
 * are equal, and quick to sort by the thousand.
 */
public final class Units {

  /** How many decimals a measure or percentage keeps in a snapshot, half up. */
  public static final int DECIMALS = 4;

  /** Ten-thousandths in one. */
  public static final long ONE = 10_000;

  private Units() {}

  /** A quantity, half up. */
  public static long of(Quantity quantity) {
    return of(quantity.decimals(DECIMALS));
  }

  /**
   * A number.
   *
   * @throws ArithmeticException when it has more than four decimals
   */
  public static long of(BigDecimal number) {
    return number.movePointRight(DECIMALS).longValueExact();
  }

  /** The number, without trailing zeros. */
  public static BigDecimal number(long units) {
    return plain(BigDecimal.valueOf(units, DECIMALS));
  }

  /** The number without trailing zeros after its point. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
