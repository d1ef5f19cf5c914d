package corymb.report.paging;

import corymb.report.surface.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece on its way to a page.
 *
 * @param piece what is painted
 * @param x its left edge
 * @param before room wanted above it; the larger of two meeting rooms counts
 * @param after room wanted below it
 * @param keep whether it stays on the page of the next slot
 * @param pageBreak whether it begins a page
 * @param frames around it, from the outermost
 * @param head pieces repeated above it when it is the first on a page
 */
public record Slot(
    Piece piece,
    double x,
    double before,
    double after,
    boolean keep,
    boolean pageBreak,
    List<Frame> frames,
    List<Slot> head) {

  /** A piece without any wishes. */
  public static Slot of(Piece piece, double x) {
    return new Slot(piece, x, 0, 0, false, false, List.of(), List.of());
  }

  Slot roomBefore(double room) {
    return new Slot(piece, x, room, after, keep, pageBreak, frames, head);
  }

  Slot roomAfter(double room) {
    return new Slot(piece, x, before, room, keep, pageBreak, frames, head);
  }

  /** The same, staying on the page of the next slot. */
  public Slot kept() {
    return new Slot(piece, x, before, after, true, pageBreak, frames, head);
  }

  /** The same, beginning a page. */
  public Slot onNewPage() {
    return new Slot(piece, x, before, after, keep, true, frames, head);
  }

  Slot inside(Frame frame) {
    List<Frame> longer = new ArrayList<>();
    longer.add(frame);
    longer.addAll(frames);
    return new Slot(piece, x, before, after, keep, pageBreak, longer, head);
  }

  /** The same, with these repeated above it at the top of a page. */
  public Slot under(List<Slot> repeated) {
    return new Slot(piece, x, before, after, keep, pageBreak, frames, repeated);
  }

  /** The same place for another piece. */
  public Slot showing(Piece other) {
    return new Slot(other, x, before, after, keep, pageBreak, frames, head);
  }

  double height() {
    return piece.height();
  }

  /** Room between the slot before and this one. */
  double gapAfter(Slot previous) {
    double closing = 0;
    for (Frame frame : previous.frames) {
      closing += frames.contains(frame) ? 0 : frame.below();
    }
    double opening = 0;
    for (Frame frame : frames) {
      opening += previous.frames.contains(frame) ? 0 : frame.above();
    }
    return closing + Math.max(previous.after, before) + opening;
  }

  /** Room that its frames take above it at the top of a page. */
  double framesAbove() {
    return frames.stream().mapToDouble(Frame::above).sum();
  }
}
