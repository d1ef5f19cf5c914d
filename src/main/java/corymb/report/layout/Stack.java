package corymb.report.layout;

import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import java.util.List;

/** Pieces arranged for good in one box. */
record Stack(List<Placed> content, double height) implements Piece {
  static final Stack EMPTY = new Stack(List.of(), 0);

  /** All slots below each other, however high that becomes. */
  static Stack of(List<Slot> slots) {
    List<Stack> pages = Paginator.pages(slots, Double.MAX_VALUE);
    return pages.isEmpty() ? EMPTY : pages.get(0);
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    content.forEach(placed -> placed.paint(canvas, x, y));
  }
}
