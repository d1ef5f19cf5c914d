package corymb.scheme.yaml;

import java.math.BigDecimal;

/**
 * Decimal numbers from texts of others. Java takes {@code 1e-999999999} for a number at once, and
 * then works for hours, or runs out of memory, when it is rounded or written out.
 */
public final class Decimals {

  private static final int LONGEST = 1000;
  private static final int FARTHEST = 1000;

  private Decimals() {}

  /**
   * The number of a text.
   *
   * @throws NumberFormatException when it is none, has more than 1000 characters, or more than 1000
   *     digits before or after the point
   */
  public static BigDecimal of(String text) {
    if (text.length() > LONGEST) {
      throw new NumberFormatException("a number of more than " + LONGEST + " characters");
    }
    return near(new BigDecimal(text));
  }

  /**
   * The number itself.
   *
   * @throws NumberFormatException when it has more than 1000 digits before or after the point
   */
  public static BigDecimal near(BigDecimal number) {
    if (number.scale() > FARTHEST || number.scale() < -FARTHEST) {
      throw new NumberFormatException("a number beyond all use");
    }
    return number;
  }
}
