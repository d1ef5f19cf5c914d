package corymb.report.style;

/**
 * A wanted width.
 *
 * @param amount points, or a share of the whole from 0 to 1
 * @param relative whether the amount is a share
 */
public record Width(double amount, boolean relative) {
  /** The width in points within a whole of so many points. */
  public double within(double whole) {
    return relative ? amount * whole : amount;
  }
}
