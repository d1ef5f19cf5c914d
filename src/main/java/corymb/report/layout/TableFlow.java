package corymb.report.layout;

import corymb.report.drawing.Colour;
import corymb.report.paging.Box;
import corymb.report.paging.Slot;
import corymb.report.style.Property;
import corymb.report.style.Styled;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.template.Node;
import corymb.report.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a table into slots, one for each row; its head is repeated on each further page. */
final class TableFlow {
  private final Setting setting;
  private final Styled styled;
  private final Tag tag;
  private final Box box;
  private final Node.Element table;

  private TableFlow(Setting setting, Styled styled, Tag tag, Box box, Node.Element table) {
    this.setting = setting;
    this.styled = styled;
    this.tag = tag;
    this.box = box;
    this.table = table;
  }

  static List<Slot> of(Setting setting, Styled styled, Tag tag, Box box, Node.Element table) {
    return new TableFlow(setting, styled, tag.add(Role.TABLE), box, table).slots();
  }

  private record Part(Node.Element element, Styled styled, List<Line> lines) {}

  private record Line(Node.Element element, Styled styled, List<Cell> cells) {}

  private List<Slot> slots() {
    List<Part> parts = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    for (Node.Element element : table.elements()) {
      if (element.is("caption")) {
        slots.addAll(caption(element));
      } else {
        parts.add(part(element));
      }
    }
    double[] widths = widths(parts);
    List<Slot> head = new ArrayList<>();
    for (Part part : parts) {
      boolean heading = part.element.is("thead");
      List<Slot> rows = rows(part, widths, heading ? List.of() : List.copyOf(head));
      if (heading) {
        rows.replaceAll(Slot::kept);
        head.addAll(rows);
      }
      slots.addAll(rows);
    }
    return slots;
  }

  private List<Slot> caption(Node.Element element) {
    Styled inner = styled.child(element);
    Box room = box.inside(inner.style());
    Tag own = tag.add(Role.CAPTION);
    List<Slot> lines = new ArrayList<>();
    Paragraph.of(setting.typefaces(), setting.wording(), own, inner, element.children())
        .lines(room.width())
        .forEach(piece -> lines.add(Slot.of(piece, room.x()).kept()));
    return box.finished(lines, inner.style());
  }

  private Part part(Node.Element element) {
    Styled inner = styled.child(element);
    return new Part(
        element,
        inner,
        element.elements().stream().map(row -> line(inner.child(row), row)).toList());
  }

  private Line line(Styled row, Node.Element element) {
    return new Line(
        element,
        row,
        element.elements().stream().map(c -> Cell.of(setting, row.child(c), c)).toList());
  }

  private double[] widths(List<Part> parts) {
    List<List<Cell>> rows = parts.stream().flatMap(p -> p.lines.stream()).map(Line::cells).toList();
    int columns = rows.isEmpty() ? 0 : rows.get(0).stream().mapToInt(Cell::span).sum();
    return ColumnWidths.measured(rows, columns, box.width());
  }

  private List<Slot> rows(Part part, double[] widths, List<Slot> head) {
    boolean heading = part.element.is("thead");
    Tag group = tag.add(heading ? Role.TABLE_HEAD : Role.TABLE_BODY);
    Colour zebra = styled.style().colour(Property.ZEBRA);
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < part.lines.size(); i++) {
      Line line = part.lines.get(i);
      RowFlow row = new RowFlow(group.add(Role.ROW), widths, background(line, heading, i, zebra));
      boolean kept =
          line.styled.style().is(Property.KEEP_WITH_NEXT, "true") || lonely(i, part.lines.size());
      for (Slot slot : row.slots(line.cells, line.styled.style(), box.x())) {
        Slot repeating = slot.under(head);
        slots.add(kept ? repeating.kept() : repeating);
      }
    }
    return slots;
  }

  /** Neither the first nor the last row stands alone on a page. */
  private static boolean lonely(int index, int count) {
    return count > 2 && (index == 0 || index == count - 2);
  }

  private static @Nullable Colour background(
      Line line, boolean heading, int index, @Nullable Colour zebra) {
    Colour own = line.styled.style().colour(Property.BACKGROUND);
    return own == null && !heading && index % 2 == 1 ? zebra : own;
  }
}
