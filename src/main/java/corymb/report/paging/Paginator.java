package corymb.report.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts slots on as many pages of one height as they need. */
public final class Paginator {
  private static final double TOLERANCE = 0.01;

  private final List<Slot> slots;
  private final double height;
  private final List<Stack> pages = new ArrayList<>();
  private final List<Placed> content = new ArrayList<>();
  private final Map<Frame, double[]> extents = new LinkedHashMap<>();
  private @Nullable Slot previous;
  private double y;

  private Paginator(List<Slot> slots, double height) {
    this.slots = slots;
    this.height = height + TOLERANCE;
  }

  /** The pages, none when there are no slots; a piece higher than a page stands alone. */
  public static List<Stack> pages(List<Slot> slots, double height) {
    Paginator paginator = new Paginator(slots, height);
    for (int i = 0; i < slots.size(); i++) {
      paginator.place(i);
    }
    paginator.finish();
    return paginator.pages;
  }

  private void place(int index) {
    Slot slot = slots.get(index);
    Slot above = previous;
    if (above != null && breaks(index, slot, above)) {
      finish();
      above = null;
    }
    double top;
    double first;
    if (above == null) {
      top = slot.framesAbove();
      first = top;
      for (Slot head : slot.head()) {
        content.add(new Placed(head.piece(), head.x(), top, true));
        top += head.height();
      }
    } else {
      top = y + slot.gapAfter(above);
      first = top;
    }
    put(slot, top, first);
  }

  private boolean breaks(int index, Slot slot, Slot above) {
    double top = y + slot.gapAfter(above);
    if (slot.pageBreak() || top + slot.height() > height) {
      return true;
    }
    if (above.keep()) {
      return false;
    }
    double group = group(index);
    return top + group > height && slot.framesAbove() + headHeight(slot) + group <= height;
  }

  private static double headHeight(Slot slot) {
    return slot.head().stream().mapToDouble(Slot::height).sum();
  }

  /** Height of the slot with all that must stay with it. */
  private double group(int index) {
    double sum = slots.get(index).height();
    int at = index;
    while (slots.get(at).keep() && at + 1 < slots.size() && sum <= height) {
      sum += slots.get(at + 1).gapAfter(slots.get(at)) + slots.get(at + 1).height();
      at++;
    }
    return sum;
  }

  private void put(Slot slot, double top, double first) {
    content.add(new Placed(slot.piece(), slot.x(), top, false));
    y = top + slot.height();
    double bottom = y;
    double start = first;
    for (int i = slot.frames().size() - 1; i >= 0; i--) {
      Frame frame = slot.frames().get(i);
      bottom += frame.below();
      start -= frame.above();
      double begun = extents.getOrDefault(frame, new double[] {start})[0];
      extents.put(frame, new double[] {begun, bottom});
    }
    previous = slot;
  }

  private void finish() {
    if (previous == null) {
      return;
    }
    List<Placed> page = new ArrayList<>();
    double bottom = y;
    for (Map.Entry<Frame, double[]> entry : outermostFirst()) {
      double[] extent = entry.getValue();
      bottom = Math.max(bottom, extent[1]);
      page.add(
          new Placed(
              entry.getKey().backdrop(extent[1] - extent[0]),
              entry.getKey().x(),
              extent[0],
              false));
    }
    page.addAll(content);
    pages.add(new Stack(List.copyOf(page), bottom));
    content.clear();
    extents.clear();
    previous = null;
    y = 0;
  }

  /** Frames that begin higher, or reach lower, lie behind the others. */
  private List<Map.Entry<Frame, double[]>> outermostFirst() {
    List<Map.Entry<Frame, double[]>> entries = new ArrayList<>(extents.entrySet());
    entries.sort(
        (a, b) ->
            Double.compare(b.getValue()[1] - b.getValue()[0], a.getValue()[1] - a.getValue()[0]));
    return entries;
  }
}
