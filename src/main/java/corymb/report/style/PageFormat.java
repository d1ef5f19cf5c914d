package corymb.report.style;

/**
 * The sheet. All lengths are points.
 *
 * @param top margin above the content
 * @param right margin
 * @param bottom margin below the content
 * @param left margin
 * @param headerOffset from the sheet's upper edge to the header
 * @param footerOffset from the footer's lower edge to the sheet's
 */
public record PageFormat(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double headerOffset,
    double footerOffset) {
  private static final double SHORT = 595.276;
  private static final double LONG = 841.89;
  private static final double LEAST = 72;

  /** A4 upright with margins of 20 to 25 mm. */
  public static final PageFormat A4 = new PageFormat(SHORT, LONG, 68, 57, 62, 57, 32, 28);

  PageFormat landscape(boolean landscape) {
    return new PageFormat(
        landscape ? LONG : SHORT,
        landscape ? SHORT : LONG,
        top,
        right,
        bottom,
        left,
        headerOffset,
        footerOffset);
  }

  PageFormat margins(double newTop, double newRight, double newBottom, double newLeft) {
    return new PageFormat(
        width, height, newTop, newRight, newBottom, newLeft, headerOffset, footerOffset);
  }

  PageFormat offsets(double header, double footer) {
    return new PageFormat(width, height, top, right, bottom, left, header, footer);
  }

  /** Whether the margins leave at least an inch for the content. */
  boolean usable() {
    return contentWidth() >= LEAST && contentHeight() >= LEAST;
  }

  /** Width between the margins. */
  public double contentWidth() {
    return width - left - right;
  }

  /** Height between the margins. */
  public double contentHeight() {
    return height - top - bottom;
  }
}
