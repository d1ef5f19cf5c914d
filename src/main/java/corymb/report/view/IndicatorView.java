package corymb.report.view;

/**
 * One indicator in a table and in the advice.
 *
 * @param code the indicator's code
 * @param title its title
 * @param about what is looked at
 * @param measure the measure with its unit
 * @param points as in {@code 3 of 5}, or why there are none
 * @param minimum met, not met or none, in words
 * @param mark the mark beside the word: {@code met}, {@code not-met} or {@code none}
 * @param position the position among the peers in words, a dash when there is none
 * @param quartiles the quartiles of the peers' points, a dash when there are none
 * @param strip the name of the chart with quartiles and position, empty when there is none
 * @param hasNext whether more points can be earned
 * @param nextPoints the next points, as in {@code 1 point} or {@code 5 points}
 * @param needs what they need
 * @param missing the missing elements, joined; empty when none are counted
 * @param advice what to do
 * @param rule the rule that measured it
 */
public record IndicatorView(
    String code,
    String title,
    String about,
    String measure,
    String points,
    String minimum,
    String mark,
    String position,
    String quartiles,
    String strip,
    boolean hasNext,
    String nextPoints,
    String needs,
    String missing,
    String advice,
    String rule) {

  /** Whether elements are missing. */
  public boolean hasMissing() {
    return !missing.isEmpty();
  }

  /** Whether there is a chart of the peers. */
  public boolean hasStrip() {
    return !strip.isEmpty();
  }
}
