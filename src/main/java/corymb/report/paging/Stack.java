package corymb.report.paging;

import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import java.util.List;

/** Pieces arranged for good in one box. */
public record Stack(List<Placed> content, double height) implements Piece {
  public static final Stack EMPTY = new Stack(List.of(), 0);

  /** All slots below each other, however high that becomes. */
  public static Stack of(List<Slot> slots) {
    List<Stack> pages = Paginator.pages(slots, Double.MAX_VALUE);
    return pages.isEmpty() ? EMPTY : pages.get(0);
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    content.forEach(placed -> placed.paint(canvas, x, y));
  }
}
