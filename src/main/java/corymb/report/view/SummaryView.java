package corymb.report.view;

import java.util.List;

/**
 * The page that says it all.
 *
 * @param label the indicative label's title, or that there is none
 * @param slogan what it stands for, empty when there is none
 * @param points the points as in {@code 123 of 150}
 * @param percent the share of points with its sign
 * @param minimums how many minimums are met, as in {@code 17 of 19}
 * @param next the next label's title, empty when the highest is reached
 * @param blocking the gates that block the next label
 * @param steps the most rewarding steps
 * @param strengths the indicators in which the organisation stands out
 */
public record SummaryView(
    String label,
    String slogan,
    String points,
    String percent,
    String minimums,
    String next,
    List<LabelView.Gate> blocking,
    List<IndicatorView> steps,
    List<IndicatorView> strengths) {

  /** Whether there is a higher label. */
  public boolean hasNext() {
    return !next.isEmpty();
  }

  /** Whether a slogan is known. */
  public boolean hasSlogan() {
    return !slogan.isEmpty();
  }

  /** Whether something blocks the next label. */
  public boolean hasBlocking() {
    return !blocking.isEmpty();
  }

  /** Whether there are steps to take. */
  public boolean hasSteps() {
    return !steps.isEmpty();
  }

  /** Whether there are strengths to name. */
  public boolean hasStrengths() {
    return !strengths.isEmpty();
  }
}
