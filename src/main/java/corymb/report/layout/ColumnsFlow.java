package corymb.report.layout;

import corymb.report.paging.Box;
import corymb.report.paging.Slot;
import corymb.report.paging.Stack;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.style.Styled;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.List;

/** Sets columns side by side, all as high as the highest; they stay on one page. */
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
    List<Row.Part> boxes = new ArrayList<>();
    double x = 0;
    double height = 0;
    for (int i = 0; i < parts.size(); i++) {
      Box box = new Box(x, widths[i]);
      Row.Part part = column(setting, styled.child(parts.get(i)), own, box, parts.get(i));
      boxes.add(part);
      height = Math.max(height, part.content().height() + Row.padding(part.style()));
      height = Math.max(height, part.style().number(Property.MIN_HEIGHT));
      x += widths[i] + gap;
    }
    Row row = new Row(boxes, Style.plain(), null, height);
    return List.of(Slot.of(row, room.x()));
  }

  private static Row.Part column(
      Setting setting, Styled styled, Tag tag, Box box, Node.Element part) {
    Tag own = tag.add(Role.DIVISION);
    Box inner = box.inside(styled.style());
    List<Slot> slots = BlockFlow.of(setting, styled, own, inner, part.children());
    return new Row.Part(box, Stack.of(slots), styled.style());
  }
}
