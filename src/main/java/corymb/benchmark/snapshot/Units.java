package corymb.benchmark.snapshot;

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

  /**
   * The number written from one place of a text to before another, as in {@code 66.6667}.
   *
   * @throws NumberFormatException when no number of at most four decimals stands there
   */
  static long parse(String text, int start, int end) {
    boolean negative = start < end && text.charAt(start) == '-';
    int from = negative ? start + 1 : start;
    long units = 0;
    int decimals = -1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && decimals < 0 && i > from) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && decimals < DECIMALS) {
        units = Math.addExact(Math.multiplyExact(units, 10), c - '0');
        decimals += decimals < 0 ? 0 : 1;
      } else {
        throw notANumber(text, start, end);
      }
    }
    if (from >= end || decimals == 0) {
      throw notANumber(text, start, end);
    }
    for (int missing = DECIMALS - Math.max(decimals, 0); missing > 0; missing--) {
      units = Math.multiplyExact(units, 10);
    }
    return negative ? -units : units;
  }

  private static NumberFormatException notANumber(String text, int start, int end) {
    return new NumberFormatException(
        "expected a number of at most "
            + DECIMALS
            + " decimals, found '"
            + text.substring(start, end)
            + "'");
  }
}
