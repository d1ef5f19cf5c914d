package corymb.rating;

import corymb.facts.Score;
import corymb.scheme.Pack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one response.
 *
 * @param pack the pack whose rules they are
 * @param indicators the indicators in the scheme's order
 * @param score the points of the applicable indicators
 * @param eligibility the criteria in the scheme's order
 * @param labels the labels from the lowest to the highest
 */
public record Scorecard(
    Pack pack,
    List<IndicatorResult> indicators,
    Score score,
    List<CriterionResult> eligibility,
    List<LabelResult> labels) {

  /** The highest label whose content is met, null when there is none. */
  public @Nullable LabelResult indicative() {
    LabelResult highest = null;
    for (LabelResult label : labels) {
      highest = label.contentMet() ? label : highest;
    }
    return highest;
  }

  /** The lowest label above the indicative one, null when the highest is reached. */
  public @Nullable LabelResult next() {
    LabelResult reached = indicative();
    int above = reached == null ? 0 : labels.indexOf(reached) + 1;
    return above < labels.size() ? labels.get(above) : null;
  }

  /**
   * The result of an indicator.
   *
   * @throws IllegalArgumentException when the scheme has no such indicator
   */
  public IndicatorResult indicator(String code) {
    return indicators.stream()
        .filter(result -> result.indicator().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
  }
}
