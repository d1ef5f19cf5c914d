package corymb.report.agreement;

import corymb.facts.Quantity;
import java.math.RoundingMode;

/** How a figure is shown: rounded half up to three decimals, where it is not read as exact. */
final class Shown {

  private static final int DECIMALS = 3;

  private Shown() {}

  static String text(Quantity exact) {
    return exact
        .numerator()
        .divide(exact.denominator(), DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
