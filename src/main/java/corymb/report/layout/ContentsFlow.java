package corymb.report.layout;

import corymb.report.drawing.Anchor;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Stroke;
import corymb.report.paging.Box;
import corymb.report.paging.Slot;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.style.Styled;
import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.surface.Typefaces;
import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of contents: headings of the first two levels with their pages. */
final class ContentsFlow {
  private ContentsFlow() {}

  static List<Slot> of(Setting setting, Styled styled, Tag tag, Box room) {
    Tag own = tag.add(Role.CONTENTS);
    List<Slot> slots = new ArrayList<>();
    for (Node.Element heading : setting.pages().listed()) {
      Map<String, String> level = Map.of("class", "toc-" + heading.name());
      Style style = styled.child(new Node.Element("p", level, List.of(), heading.place())).style();
      Box box = room.inside(style);
      Entry entry = new Entry(setting, heading, style, own.add(Role.CONTENTS_ENTRY), box.width());
      slots.addAll(room.finished(List.of(Slot.of(entry, box.x())), style));
    }
    return slots;
  }

  /** One line: the heading's words, dots, and its page. */
  private record Entry(Setting setting, Node.Element heading, Style style, Tag tag, double width)
      implements Piece {
    private static final double RISE = 0.74;
    private static final double GAP = 6;
    private static final String CUT = "\u2026";

    @Override
    public double height() {
      return style.size() * style.number(Property.LINE_HEIGHT);
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
      double base = y + (height() + RISE * style.size()) / 2;
      Typefaces faces = setting.typefaces();
      String page = setting.pages().page(heading);
      double room = width - faces.width(page, style.face(), style.size()) - 2 * GAP;
      String words = cut(faces.printable(heading.words()), room);
      double end = faces.width(words, style.face(), style.size()) + GAP;
      canvas.beginArtifact();
      Stroke dots = new Stroke(style.ink().tint(0.6), 0.4, 1.5);
      if (room > end) {
        canvas.draw(new Shape.Line(end, 0, room + GAP, 0, dots), x, base, 1);
      }
      canvas.end();
      canvas.begin(tag);
      canvas.draw(text(words + " ", Anchor.START), x, base, 1);
      canvas.draw(text(page, Anchor.END), x + width, base, 1);
      canvas.end();
    }

    private String cut(String words, double room) {
      Typefaces faces = setting.typefaces();
      String fitting = words;
      while (fitting.length() > 1 && faces.width(fitting, style.face(), style.size()) > room) {
        String shorter = fitting.replace(CUT, "").stripTrailing();
        fitting = shorter.substring(0, shorter.length() - 1) + CUT;
      }
      return fitting;
    }

    private Shape text(String words, Anchor anchor) {
      return new Shape.Text(0, 0, words, style.size(), anchor, style.face(), style.ink(), 0);
    }
  }
}
