package corymb.report.layout;

import corymb.report.drawing.Colour;
import corymb.report.paging.Box;
import corymb.report.paging.Paginator;
import corymb.report.paging.Slot;
import corymb.report.paging.Stack;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.surface.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one row into a slot, or into several when it is higher than most of a page. */
final class RowFlow {
  /** The highest part of a row, in points; it fits on each page of either format. */
  private static final double HIGHEST = 320;

  private final Tag tag;
  private final double[] widths;
  private final @Nullable Colour background;

  RowFlow(Tag tag, double[] widths, @Nullable Colour background) {
    this.tag = tag;
    this.widths = widths;
    this.background = background;
  }

  List<Slot> slots(List<Cell> cells, Style style, double left) {
    List<List<Stack>> stacks = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    int column = 0;
    double x = 0;
    int parts = 1;
    for (Cell cell : cells) {
      double width = 0;
      for (int i = 0; i < cell.span(); i++) {
        width += widths[column++];
      }
      Box box = new Box(x, width);
      boxes.add(box);
      stacks.add(content(cell, box));
      parts = Math.max(parts, stacks.get(stacks.size() - 1).size());
      x += width;
    }
    List<Slot> slots = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      slots.add(Slot.of(row(cells, boxes, stacks, style, part), left));
    }
    return slots;
  }

  private List<Stack> content(Cell cell, Box box) {
    boolean head = cell.element().is("th");
    Tag own = tag.add(head ? Role.HEAD_CELL : Role.CELL);
    if (head) {
      boolean row = cell.element().attribute("scope").equals("row");
      own.with(Trait.SCOPE, row ? "Row" : "Column");
    }
    if (cell.span() > 1) {
      own.with(Trait.COLUMNS, Integer.toString(cell.span()));
    }
    List<Slot> slots =
        BlockFlow.of(
            cell.setting(),
            cell.styled(),
            own,
            box.inside(cell.style()),
            cell.element().children());
    return Paginator.pages(slots, HIGHEST);
  }

  private Row row(
      List<Cell> cells, List<Box> boxes, List<List<Stack>> stacks, Style style, int part) {
    List<Row.Part> parts = new ArrayList<>();
    double height = 0;
    for (int i = 0; i < cells.size(); i++) {
      List<Stack> pages = stacks.get(i);
      Stack stack = part < pages.size() ? pages.get(part) : Stack.EMPTY;
      Style cell = cells.get(i).style();
      parts.add(new Row.Part(boxes.get(i), stack, cell));
      height = Math.max(height, stack.height() + Row.padding(cell));
    }
    double rules = style.thickness(Property.BORDER_TOP) + style.thickness(Property.BORDER_BOTTOM);
    return new Row(parts, style, background, height + rules);
  }
}
