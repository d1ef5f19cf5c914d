package corymb.report.paging;

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
public record Placed(Piece piece, double x, double y, boolean decoration) {
  /** Paints it, with (left, top) the corner of what it is placed on. */
  public void paint(Canvas canvas, double left, double top) {
    piece.paint(decoration ? new Untagged(canvas) : canvas, left + x, top + y);
  }
}
