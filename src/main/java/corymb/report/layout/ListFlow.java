package corymb.report.layout;

import corymb.report.drawing.Face;
import corymb.report.paging.Box;
import corymb.report.paging.Slot;
import corymb.report.style.Property;
import corymb.report.style.Styled;
import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.surface.Trait;
import corymb.report.template.Node;
import corymb.report.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Turns a list into slots: labels hang in the list's left padding, or in more room if needed. */
final class ListFlow {
  private static final double GAP = 3;

  private final Setting setting;
  private final Tag tag;
  private final Box room;
  private final double indent;

  private ListFlow(Setting setting, Tag tag, Box room, double indent) {
    this.setting = setting;
    this.tag = tag;
    this.room = room;
    this.indent = indent;
  }

  static List<Slot> of(Setting setting, Styled styled, Tag tag, Box room, Node.Element list) {
    boolean ordered = list.is("ol");
    List<Node.Element> items = list.elements();
    double padding = styled.style().number(Property.PADDING_LEFT);
    double widest =
        setting
            .typefaces()
            .width(label(ordered, items.size()), Face.SEMIBOLD, styled.style().size());
    double indent = Math.max(padding, widest + GAP);
    double more = indent - padding;
    Tag own = tag.add(Role.LIST).with(Trait.NUMBERING, ordered ? "Decimal" : "Disc");
    ListFlow flow =
        new ListFlow(setting, own, new Box(room.x() + more, room.width() - more), indent);
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      slots.addAll(flow.item(styled.child(items.get(i)), items.get(i), label(ordered, i + 1)));
    }
    return slots;
  }

  private static String label(boolean ordered, int number) {
    return ordered ? number + "." : "\u2022";
  }

  private List<Slot> item(Styled styled, Node.Element item, String label) {
    Tag own = tag.add(Role.ITEM);
    Tag labelTag = own.add(Role.LABEL);
    Box inner = room.inside(styled.style());
    List<Slot> slots =
        BlockFlow.of(setting, styled, own.add(Role.ITEM_BODY), inner, item.children());
    List<Slot> finished = new ArrayList<>(room.finished(slots, styled.style()));
    if (!finished.isEmpty()) {
      Slot first = finished.get(0);
      double back = inner.x() - room.x() + indent;
      finished.set(
          0, first.showing(new Labelled(first.piece(), label(styled, labelTag, label), back)));
    }
    return finished;
  }

  private Piece label(Styled styled, Tag labelTag, String label) {
    List<Node> words = List.of(new Node.Text(label));
    Paragraph paragraph = Paragraph.of(setting.typefaces(), w -> w, labelTag, styled, words);
    return paragraph.lines(paragraph.natural()).get(0);
  }

  /** A piece with its label to the left of it. */
  private record Labelled(Piece piece, Piece label, double back) implements Piece {
    @Override
    public double height() {
      return piece.height();
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
      label.paint(canvas, x - back, y);
      piece.paint(canvas, x, y);
    }
  }
}
