package corymb.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What every way of rating must agree on.
 *
 * @param points the points of the indicators in the scheme's order, {@link #NONE} where one does
 *     not apply
 * @param minimums whether their minimums are met, in the same order; true where none is set
 * @param score the sum of the points
 * @param maximum the most points there could be
 * @param criteria the outcomes of the criteria of eligibility in their order
 * @param labels whether the answers allow the labels, from the lowest to the highest
 */
public record Verdict(
    List<Integer> points,
    List<Boolean> minimums,
    int score,
    int maximum,
    List<String> criteria,
    List<Boolean> labels) {

  /** Stands for the points of an indicator that does not apply. */
  public static final int NONE = -1;

  /** The names of the parts that differ, with both values. */
  List<String> differences(Verdict other, List<String> codes) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      compare("points " + codes.get(i), points.get(i), other.points.get(i), found);
      compare("minimum " + codes.get(i), minimums.get(i), other.minimums.get(i), found);
    }
    Map<String, List<Object>> rest =
        Map.of(
            "score", List.of(score, other.score),
            "maximum", List.of(maximum, other.maximum),
            "criteria", List.of(criteria, other.criteria),
            "labels", List.of(labels, other.labels));
    rest.forEach((name, both) -> compare(name, both.get(0), both.get(1), found));
    return found;
  }

  private static void compare(String name, Object rules, Object other, List<String> found) {
    if (!rules.equals(other)) {
      found.add(name + ": the rules say " + rules + ", it says " + other);
    }
  }
}
