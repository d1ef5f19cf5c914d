package corymb.report.layout;

import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import corymb.report.surface.Untagged;

/**
 * A piece at its place.
 *
 * @param x from the left edge of what it is placed on
 * @param y from the upper edge
 * @param decoration whether it is a repetition that is not read out
 */
record Placed(Piece piece, double x, double y, boolean decoration) {
  void paint(Canvas canvas, double left, double top) {
    piece.paint(decoration ? new Untagged(canvas) : canvas, left + x, top + y);
  }
}
