package corymb.assessment.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said of a set of answers.
 *
 * @param sha256 the digest of the result, by which it is found and compared
 * @param points the points of all applicable indicators
 * @param maximum the most they can give
 * @param indicative the highest label whose content is met, null when there is none
 * @param byIndicator the points by the codes of the applicable indicators
 */
public record RatedResult(
    String sha256,
    int points,
    int maximum,
    @Nullable String indicative,
    Map<String, Integer> byIndicator) {

  /** Keeps the points in the order of the codes. */
  public RatedResult {
    byIndicator = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(byIndicator));
  }
}
