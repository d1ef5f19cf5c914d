package corymb.benchmark;

import corymb.benchmark.text.Units;
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
 * @param measureUnits the shown part of the measure in ten-thousandths of its unit, null when there
 *     is none; {@link #measure()} gives the number
 */
public record PeerValue(String code, @Nullable Integer points, @Nullable Long measureUnits) {

  /**
   * @throws IllegalArgumentException when the points are below 0
   */
  public PeerValue {
    if (points != null && points < 0) {
      throw new IllegalArgumentException("points are never below 0, found " + points);
    }
  }

  /** The value of an indicator from its measure and points; the measure is rounded half up. */
  public static PeerValue of(Indicator indicator, Measure measure, @Nullable Integer points) {
    Quantity shown = measure.part(indicator.shownPart().name());
    return new PeerValue(indicator.code(), points, shown == null ? null : Units.of(shown));
  }

  /** The shown part of the measure, without trailing zeros; null when there is none. */
  public @Nullable BigDecimal measure() {
    return measureUnits == null ? null : Units.number(measureUnits);
  }
}
