package corymb.facts;

import java.math.BigDecimal;

/**
 * The points of all applicable indicators.
 *
 * @param points the sum of the points, not below 0
 * @param maximum the most that the applicable indicators can give
 */
public record Score(int points, int maximum) {

  /** The exact share of the maximum in per cent; 0 when the maximum is 0. */
  public Quantity percent() {
    return maximum == 0
        ? Quantity.of(0)
        : Quantity.percent(BigDecimal.valueOf(points), BigDecimal.valueOf(maximum));
  }

  /** Whether the unrounded share is not below the given per cent. */
  public boolean reaches(BigDecimal percent) {
    return percent().compareTo(Quantity.of(percent)) >= 0;
  }
}
