package corymb.web.own.result;

import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way of a case.
 *
 * @param key the last part of the key of its words
 * @param place whether it is done, is where the case stands, or is to come
 */
public record CaseStep(String key, Place place) {

  /** Where a step is, seen from the case. */
  public enum Place {
    DONE,
    NOW,
    TO_COME
  }

  private static final List<String> WAY =
      List.of("submitted", "rated", "under-review", "agreed", "judged", "granted");

  /**
   * The steps of a case.
   *
   * @param state the name of its state
   */
  public static List<CaseStep> of(String state) {
    String now = state.replace(' ', '-');
    String near =
        switch (now) {
          case "returned" -> "under-review";
          case "declined", "deferred", "appealed" -> "granted";
          default -> now;
        };
    int at = WAY.indexOf(near);
    List<CaseStep> steps = new ArrayList<>();
    for (int i = 0; i < WAY.size(); i++) {
      if (i == at) {
        steps.add(new CaseStep(now, Place.NOW));
      } else if (at >= 0) {
        String key = WAY.get(i).equals("granted") ? "decided" : WAY.get(i);
        steps.add(new CaseStep(key, i < at ? Place.DONE : Place.TO_COME));
      }
    }
    if (at < 0) {
      steps.add(new CaseStep(now, Place.NOW));
    }
    return List.copyOf(steps);
  }
}
