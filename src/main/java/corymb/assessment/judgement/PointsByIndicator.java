package corymb.assessment.judgement;

import corymb.rating.IndicatorResult;
import corymb.rating.Scorecard;
import java.util.Map;
import java.util.TreeMap;

/** The points of a scorecard by indicator, without those that do not apply. */
public final class PointsByIndicator {

  private PointsByIndicator() {}

  /** The points by the codes of the indicators that apply. */
  public static Map<String, Integer> of(Scorecard scorecard) {
    Map<String, Integer> points = new TreeMap<>();
    for (IndicatorResult result : scorecard.indicators()) {
      if (result.isScored()) {
        points.put(result.indicator().code(), result.pointsOrZero());
      }
    }
    return points;
  }
}
