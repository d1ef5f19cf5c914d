package corymb.report.drawing;

/**
 * How an outline is drawn.
 *
 * @param colour of the line
 * @param width in points, above 0
 * @param dash length of dashes and gaps in points; 0 draws a solid line
 */
public record Stroke(Colour colour, double width, double dash) {
  /** Refuses a width of nothing. */
  public Stroke {
    if (!(width > 0) || dash < 0) {
      throw new IllegalArgumentException("A stroke needs a width above 0, found " + width);
    }
  }

  /** A solid line. */
  public static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, 0);
  }
}
