package corymb.report.view;

import java.util.List;

/**
 * A section of the indicators.
 *
 * @param title its title
 * @param points the points as in {@code 23 of 50}
 * @param percent the share of the points that the applicable indicators can give
 * @param median the median of the peers' shares, empty when there are none
 * @param indicators its indicators
 * @param advised those of them that can earn more points
 * @param pictures the pictures of the section
 */
public record SectionView(
    String title,
    String points,
    String percent,
    String median,
    List<IndicatorView> indicators,
    List<IndicatorView> advised,
    List<PictureView> pictures) {

  /** Whether peers are shown. */
  public boolean hasMedian() {
    return !median.isEmpty();
  }

  /** Whether there is something to improve. */
  public boolean hasAdvice() {
    return !advised.isEmpty();
  }
}
