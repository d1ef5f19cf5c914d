package corymb.report.layout;

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

/** Turns a list into slots: labels hang in the list's left padding. */
final class ListFlow {
  private ListFlow() {}

  static List<Slot> of(Setting setting, Styled styled, Tag tag, Box room, Node.Element list) {
    boolean ordered = list.is("ol");
    Tag own = tag.add(Role.LIST).with(Trait.NUMBERING, ordered ? "Decimal" : "Disc");
    double indent = styled.style().number(Property.PADDING_LEFT);
    List<Slot> slots = new ArrayList<>();
    int number = 1;
    for (Node.Element item : list.elements()) {
      String label = ordered ? number++ + "." : "\u2022";
      slots.addAll(
          item(setting, styled.child(item), own.add(Role.ITEM), room, item, label, indent));
    }
    return slots;
  }

  private static List<Slot> item(
      Setting setting,
      Styled styled,
      Tag tag,
      Box room,
      Node.Element item,
      String label,
      double indent) {
    Tag labelTag = tag.add(Role.LABEL);
    Box inner = room.inside(styled.style());
    List<Node> words = List.of(new Node.Text(label));
    Piece labelPiece =
        Paragraph.of(setting.typefaces(), w -> w, labelTag, styled, words).lines(indent).get(0);
    List<Slot> slots =
        BlockFlow.of(setting, styled, tag.add(Role.ITEM_BODY), inner, item.children());
    List<Slot> finished = new ArrayList<>(room.finished(slots, styled.style()));
    if (!finished.isEmpty()) {
      Slot first = finished.get(0);
      double back = inner.x() - room.x() + indent;
      finished.set(0, first.showing(new Labelled(first.piece(), labelPiece, back)));
    }
    return finished;
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
