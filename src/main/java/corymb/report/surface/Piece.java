package corymb.report.surface;

/** Something of known height that is painted in one go and never broken over pages. */
public interface Piece {

  /** Its height in points. */
  double height();

  /** Paints it with its upper left corner at (x, y). */
  void paint(Canvas canvas, double x, double y);
}
