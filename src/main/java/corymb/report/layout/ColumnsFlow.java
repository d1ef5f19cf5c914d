package corymb.report.layout;

import corymb.report.paging.Box;
import corymb.report.paging.Placed;
import corymb.report.paging.Slot;
import corymb.report.paging.Stack;
import corymb.report.style.Property;
import corymb.report.style.Styled;
import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.List;

/** Sets columns side by side; they stay on one page. */
final class ColumnsFlow {
  private ColumnsFlow() {}

  static List<Slot> of(Setting setting, Styled styled, Tag tag, Box room, Node.Element columns) {
    List<Node.Element> parts = columns.elements();
    if (parts.isEmpty()) {
      return List.of();
    }
    double gap = styled.style().number(Property.GAP);
    List<Cell> wanted = parts.stream().map(p -> Cell.plain(setting, styled.child(p), p)).toList();
    double free = room.width() - gap * (parts.size() - 1);
    double[] widths = ColumnWidths.even(wanted, free);
    Tag own = tag.add(Role.DIVISION);
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    double height = 0;
    for (int i = 0; i < parts.size(); i++) {
      Box box = new Box(x, widths[i]);
      Stack stack = column(setting, styled.child(parts.get(i)), own, box, parts.get(i));
      placed.add(new Placed(stack, 0, 0, false));
      height = Math.max(height, stack.height());
      x += widths[i] + gap;
    }
    return List.of(Slot.of(new Level(placed, height), room.x()));
  }

  private static Stack column(Setting setting, Styled styled, Tag tag, Box box, Node.Element part) {
    Tag own = tag.add(Role.DIVISION);
    Box inner = box.inside(styled.style());
    List<Slot> slots = BlockFlow.of(setting, styled, own, inner, part.children());
    return Stack.of(box.finished(slots, styled.style()));
  }

  /** Boxes side by side; their backgrounds reach equally far down. */
  private record Level(List<Placed> boxes, double height) implements Piece {
    @Override
    public void paint(Canvas canvas, double x, double y) {
      boxes.forEach(box -> box.paint(canvas, x, y));
    }
  }
}
