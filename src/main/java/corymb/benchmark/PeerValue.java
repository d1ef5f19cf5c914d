package corymb.benchmark;

import corymb.facts.Measure;
import corymb.facts.Quantity;
import corymb.scheme.indicator.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator came to in one organisation.
 *
 * @param code the indicator's code
 * @param points the points, null when the indicator does not apply
 * @param measure the shown part of the measure with at most {@value #DECIMALS} decimals, null when
 *     there is none
 */
public record PeerValue(String code, @Nullable Integer points, @Nullable BigDecimal measure) {

  /**
   * Decimals that a measure or percentage keeps here, half up: more than is shown, few enough that
   * equal measures are equal and a snapshot stays small.
   */
  public static final int DECIMALS = 4;

  /**
   * @throws IllegalArgumentException when the points are below 0 or the measure has more decimals
   */
  public PeerValue {
    if (points != null && points < 0) {
      throw new IllegalArgumentException("points are never below 0, found " + points);
    }
    if (measure != null && measure.scale() > DECIMALS) {
      throw new IllegalArgumentException("more than " + DECIMALS + " decimals in " + measure);
    }
  }

  /** The value of an indicator from its measure and points. */
  public static PeerValue of(Indicator indicator, Measure measure, @Nullable Integer points) {
    Quantity shown = measure.part(indicator.shownPart().name());
    return new PeerValue(indicator.code(), points, shown == null ? null : kept(shown));
  }

  /** A quantity with the decimals that are kept, half up, without trailing zeros. */
  static BigDecimal kept(Quantity quantity) {
    BigDecimal kept = quantity.decimals(DECIMALS).stripTrailingZeros();
    return kept.scale() < 0 ? kept.setScale(0) : kept;
  }
}
