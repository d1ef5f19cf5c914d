package corymb.report.view;

import java.util.List;

/**
 * How one indicator is rated.
 *
 * @param code its code
 * @param title its title
 * @param bands the points and what they need
 * @param minimum what the minimum needs, or that there is none
 * @param figures further numbers of its rule, empty when there are none
 * @param status how its numbers came about
 */
public record MethodView(
    String code, String title, List<String> bands, String minimum, String figures, String status) {

  /** Whether there are further numbers. */
  public boolean hasFigures() {
    return !figures.isEmpty();
  }
}
