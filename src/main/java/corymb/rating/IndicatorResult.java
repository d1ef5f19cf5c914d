package corymb.rating;

import corymb.facts.Measure;
import corymb.facts.Why;
import corymb.rating.words.Wording;
import corymb.scheme.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator came to.
 *
 * @param indicator the indicator
 * @param measure its measure with the why
 * @param points the points, null when it does not apply
 * @param minimum whether its minimum is met
 * @param next what the next points need, null when there are none to earn
 */
public record IndicatorResult(
    Indicator indicator,
    Measure measure,
    @Nullable Integer points,
    MinimumState minimum,
    @Nullable NextStep next) {

  /** Whether the minimum is met, not met, or none is set. */
  public enum MinimumState {
    MET,
    NOT_MET,
    NONE
  }

  /** Whether the indicator applies and is scored. */
  public boolean isScored() {
    return measure.applicable();
  }

  /** The points, 0 when it does not apply. */
  public int pointsOrZero() {
    return points == null ? 0 : points;
  }

  /** The most points it can give here: 0 when it does not apply. */
  public int maximum() {
    return isScored() ? indicator.maximum() : 0;
  }

  /** The rule of the measure and the answers it looked at. */
  public Why why() {
    return measure.why();
  }

  /** The measure as it is shown, null when there is none. */
  public @Nullable String shownMeasure() {
    return Wording.shown(indicator, measure);
  }
}
