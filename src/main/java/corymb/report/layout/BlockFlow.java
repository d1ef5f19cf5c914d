package corymb.report.layout;

import corymb.report.drawing.Drawing;
import corymb.report.paging.Box;
import corymb.report.paging.Slot;
import corymb.report.style.Style;
import corymb.report.style.Styled;
import corymb.report.style.Width;
import corymb.report.surface.Piece;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.surface.Trait;
import corymb.report.template.Node;
import corymb.report.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Turns the content of one element into slots, below each other. */
final class BlockFlow {
  private static final Set<String> INLINE = Set.of("span", "strong", "em", "br", "a", "mark");

  private final Setting setting;
  private final Styled styled;
  private final Tag tag;
  private final Box box;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Node> inline = new ArrayList<>();
  private boolean pageBreak;

  private BlockFlow(Setting setting, Styled styled, Tag tag, Box box) {
    this.setting = setting;
    this.styled = styled;
    this.tag = tag;
    this.box = box;
  }

  /**
   * The slots of an element's children.
   *
   * @param styled the element
   * @param tag the element's tag; words directly in it belong to the tag, or to a paragraph in it
   * @param box room for the children
   */
  static List<Slot> of(Setting setting, Styled styled, Tag tag, Box box, List<Node> children) {
    BlockFlow flow = new BlockFlow(setting, styled, tag, box);
    boolean blocks = children.stream().anyMatch(BlockFlow::block);
    for (Node child : children) {
      if (block(child)) {
        flow.loose(true);
        flow.block((Node.Element) child);
      } else {
        flow.inline.add(child);
      }
    }
    flow.loose(blocks);
    return flow.slots;
  }

  /** Whether a node is part of a paragraph. */
  static boolean inline(Node node) {
    return !block(node);
  }

  private static boolean block(Node node) {
    return node instanceof Node.Element element && !INLINE.contains(element.name());
  }

  /** Words that stand between blocks, or alone. */
  private void loose(boolean amongBlocks) {
    boolean blank = inline.stream().allMatch(n -> n instanceof Node.Text text && text.blank());
    if (!blank) {
      Tag owner = amongBlocks ? tag.add(Role.PARAGRAPH) : tag;
      append(lines(owner, styled, List.copyOf(inline), box));
    }
    inline.clear();
  }

  private void append(List<Slot> more) {
    if (pageBreak && !more.isEmpty()) {
      slots.add(more.get(0).onNewPage());
      slots.addAll(more.subList(1, more.size()));
      pageBreak = false;
    } else {
      slots.addAll(more);
    }
  }

  private void block(Node.Element element) {
    if (element.is("pagebreak")) {
      pageBreak = true;
      return;
    }
    Styled inner = styled.child(element);
    Box room = box.inside(inner.style());
    append(box.finished(content(element, inner, room), inner.style()));
  }

  private List<Slot> content(Node.Element element, Styled inner, Box room) {
    return switch (element.name()) {
      case "h1", "h2", "h3", "h4" -> heading(element, inner, room);
      case "section" -> nested(element, inner, tag.add(Role.SECTION), room);
      case "div" -> nested(element, inner, tag.add(Role.DIVISION), room);
      case "ul", "ol" -> ListFlow.of(setting, inner, tag, room, element);
      case "table" -> TableFlow.of(setting, inner, tag, room, element);
      case "columns" -> ColumnsFlow.of(setting, inner, tag, room, element);
      case "chart" -> figure(element, inner.style(), room);
      case "toc" -> ContentsFlow.of(setting, inner, tag, room);
      default -> lines(tag.add(Role.PARAGRAPH), inner, element.children(), room);
    };
  }

  private List<Slot> nested(Node.Element element, Styled inner, Tag own, Box room) {
    return of(setting, inner, own, room, element.children());
  }

  private List<Slot> heading(Node.Element element, Styled inner, Box room) {
    int level = HeadingPages.level(element);
    Tag own = tag.add(Role.heading(level));
    List<Slot> lines = lines(own, inner, element.children(), room);
    if (!lines.isEmpty()) {
      Slot first = lines.get(0);
      lines.set(0, first.showing(new HeadingLine(first.piece(), level, element)));
    }
    lines.replaceAll(line -> line == lines.get(lines.size() - 1) ? line : line.kept());
    return lines;
  }

  /** Lines of words; a paragraph's first two and last two lines stay together. */
  private List<Slot> lines(Tag owner, Styled inner, List<Node> words, Box room) {
    Paragraph paragraph = Paragraph.of(setting.typefaces(), setting.wording(), owner, inner, words);
    List<Slot> lines = new ArrayList<>();
    for (Piece piece : paragraph.lines(room.width())) {
      lines.add(Slot.of(piece, room.x()));
    }
    if (lines.size() > 1) {
      lines.set(0, lines.get(0).kept());
      lines.set(lines.size() - 2, lines.get(lines.size() - 2).kept());
    }
    return lines;
  }

  private List<Slot> figure(Node.Element element, Style style, Box room) {
    Drawing drawing = Objects.requireNonNull(setting.charts().get(element.attribute("name")));
    Width wanted = style.width();
    double width = wanted == null ? drawing.width() : wanted.within(room.width());
    double scale = Math.min(width, room.width()) / drawing.width();
    String alt = element.attribute("alt").isBlank() ? drawing.alt() : element.attribute("alt");
    Tag own = tag.add(Role.FIGURE).with(Trait.ALTERNATIVE, alt);
    return List.of(Slot.of(new Figure(drawing, scale, own), room.x()));
  }
}
