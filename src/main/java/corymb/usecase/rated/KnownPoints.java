package corymb.usecase.rated;

import java.util.Map;
import java.util.Set;

/**
 * The points that answers earn as far as they are known: those of indicators whose rules looked at
 * nothing that is missing or wrong.
 *
 * @param points the points by the codes of indicators
 * @param notApplicable the codes of indicators that do not apply
 */
public record KnownPoints(Map<String, Integer> points, Set<String> notApplicable) {

  /** Nothing is known. */
  public static final KnownPoints NONE = new KnownPoints(Map.of(), Set.of());

  /** Keeps both. */
  public KnownPoints {
    points = Map.copyOf(points);
    notApplicable = Set.copyOf(notApplicable);
  }

  /** Whether it is known what the indicator comes to. */
  public boolean knows(String code) {
    return points.containsKey(code) || notApplicable.contains(code);
  }
}
