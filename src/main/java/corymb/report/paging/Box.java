package corymb.report.paging;

import corymb.report.style.Property;
import corymb.report.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The room of one block.
 *
 * @param x left edge of its content
 * @param width of its content
 */
public record Box(double x, double width) {
  private static final double LEAST = 12;

  /** The room inside a block that stands in this room. */
  public Box inside(Style style) {
    double left = style.number(Property.MARGIN_LEFT) + leftOfContent(style);
    double right = style.number(Property.PADDING_RIGHT);
    return new Box(x + left, Math.max(LEAST, width - left - right));
  }

  private static double leftOfContent(Style style) {
    return style.thickness(Property.BORDER_LEFT) + style.number(Property.PADDING_LEFT);
  }

  /** Gives the slots of a block its frame, margins and rules about pages. */
  public List<Slot> finished(List<Slot> inner, Style style) {
    if (inner.isEmpty()) {
      return inner;
    }
    List<Slot> slots = new ArrayList<>(inner);
    if (style.is(Property.PAGE_BREAK_INSIDE, "avoid")) {
      for (int i = 0; i < slots.size() - 1; i++) {
        slots.set(i, slots.get(i).kept());
      }
    }
    boolean framed = Frame.wanted(style);
    if (framed) {
      double margin = style.number(Property.MARGIN_LEFT);
      Frame frame = new Frame(x + margin, width - margin, style);
      slots.replaceAll(slot -> slot.inside(frame));
    }
    margins(slots, style, framed);
    return slots;
  }

  private static void margins(List<Slot> slots, Style style, boolean framed) {
    Slot first = slots.get(0);
    double before = style.number(Property.MARGIN_TOP);
    first = first.roomBefore(framed ? before : Math.max(before, first.before()));
    if (style.is(Property.PAGE_BREAK_BEFORE, "always")) {
      first = first.onNewPage();
    }
    slots.set(0, first);
    int end = slots.size() - 1;
    Slot last = slots.get(end);
    double after = style.number(Property.MARGIN_BOTTOM);
    last = last.roomAfter(framed ? after : Math.max(after, last.after()));
    slots.set(end, style.is(Property.KEEP_WITH_NEXT, "true") ? last.kept() : last);
  }
}
