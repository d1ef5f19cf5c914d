package corymb.bench.plain;

import java.math.BigDecimal;

/** Points by bounds that fall or rise. */
final class Bounds {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Bounds() {}

  /** Whether {@code 100 * part / whole} is not below a bound; false for nothing of nothing. */
  static boolean share(BigDecimal part, BigDecimal whole, int bound) {
    return whole.signum() > 0
        && part.multiply(HUNDRED).compareTo(whole.multiply(BigDecimal.valueOf(bound))) >= 0;
  }

  /** 5 points for the first bound that a share reaches, 4 for the second, and so on. */
  static int shares(BigDecimal part, BigDecimal whole, int... bounds) {
    if (whole.signum() <= 0) {
      return 0;
    }
    BigDecimal hundredfold = part.multiply(HUNDRED);
    for (int i = 0; i < bounds.length; i++) {
      if (hundredfold.compareTo(whole.multiply(BigDecimal.valueOf(bounds[i]))) >= 0) {
        return 5 - i;
      }
    }
    return 0;
  }

  /** 5 points for the first bound that a number reaches, 4 for the second, and so on. */
  static int reached(BigDecimal number, int... bounds) {
    for (int i = 0; i < bounds.length; i++) {
      if (number.compareTo(BigDecimal.valueOf(bounds[i])) >= 0) {
        return 5 - i;
      }
    }
    return 0;
  }

  /** 5, 3, 1 or 0 points: a quotient is not above the first, second or third bound. */
  static int quotientAtMost(BigDecimal part, BigDecimal whole, int first, int second, int third) {
    if (atMost(part, whole, first)) {
      return 5;
    }
    return atMost(part, whole, second) ? 3 : atMost(part, whole, third) ? 1 : 0;
  }

  /** Whether {@code part / whole} is not above a bound. */
  static boolean atMost(BigDecimal part, BigDecimal whole, int bound) {
    return part.compareTo(whole.multiply(BigDecimal.valueOf(bound))) <= 0;
  }
}
