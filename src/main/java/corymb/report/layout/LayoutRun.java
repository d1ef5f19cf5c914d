package corymb.report.layout;

import corymb.report.drawing.Drawing;
import corymb.report.paging.Box;
import corymb.report.paging.Frame;
import corymb.report.paging.Paginator;
import corymb.report.paging.Placed;
import corymb.report.paging.Slot;
import corymb.report.paging.Stack;
import corymb.report.style.PageFormat;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.style.StyleSheet;
import corymb.report.style.Styled;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.surface.Typefaces;
import corymb.report.template.Document;
import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The arranging of one document: covers and content first, then headers and footers. */
final class LayoutRun {
  private static final Set<String> APART = Set.of("cover", "header", "footer", "backdrop");
  private static final double BLEED = 1;

  private final Node.Element body;
  private final PageFormat format;
  private final Styled styled;
  private final Setting setting;
  private final Tag structure = Tag.document();
  private final List<Page> pages = new ArrayList<>();
  private final List<Node> pending = new ArrayList<>();

  LayoutRun(Document document, StyleSheet sheet, Typefaces typefaces, Map<String, Drawing> charts) {
    this.body = document.body();
    this.format = sheet.page();
    this.styled = Styled.root(sheet, body);
    this.setting = new Setting(typefaces, charts, words -> words, new HeadingPages(body));
  }

  Layout layout() {
    for (Node child : body.children()) {
      if (child instanceof Node.Element element && APART.contains(element.name())) {
        if (element.is("cover")) {
          content();
          cover(element);
        }
      } else {
        pending.add(child);
      }
    }
    content();
    if (pages.isEmpty()) {
      pages.add(new Page(List.of(), false));
    }
    furnish();
    return new Layout(format, List.copyOf(pages), structure);
  }

  private void content() {
    Box box = new Box(format.left(), format.contentWidth());
    List<Slot> slots = BlockFlow.of(setting, styled, structure, box, pending);
    for (Stack stack : Paginator.pages(slots, format.contentHeight())) {
      add(new Page(List.of(new Placed(stack, 0, format.top(), false)), false), stack);
    }
    pending.clear();
  }

  private void add(Page page, Stack content) {
    pages.add(page);
    for (Placed placed : content.content()) {
      if (placed.piece() instanceof HeadingLine line) {
        setting.pages().found(line.heading(), pages.size());
      }
    }
  }

  /** A cover fills the sheet with its background; its padding takes the place of the margins. */
  private void cover(Node.Element element) {
    Styled own = styled.child(element);
    Style style = own.style();
    Tag tag = structure.add(Role.SECTION);
    Box box = new Box(0, format.width()).inside(style);
    double top = style.number(Property.PADDING_TOP);
    double room = format.height() - top - style.number(Property.PADDING_BOTTOM);
    Frame.Backdrop backdrop = new Frame.Backdrop(style, format.width(), format.height() + BLEED);
    List<Slot> slots = BlockFlow.of(setting, own, tag, box, element.children());
    for (Stack stack : Paginator.pages(slots, Math.max(room, format.height() / 2))) {
      Placed content = new Placed(stack, 0, top, false);
      pages.add(new Page(List.of(new Placed(backdrop, 0, 0, false), content), true));
    }
  }

  private void furnish() {
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).cover()) {
        List<Placed> behind = new ArrayList<>();
        List<Placed> furniture = new ArrayList<>();
        for (Node.Element part : body.elements()) {
          if (part.is("header") || part.is("footer")) {
            furniture.add(furniture(part, i + 1));
          } else if (part.is("backdrop")) {
            behind.add(backdrop(part));
          }
        }
        pages.set(i, pages.get(i).behind(behind).with(furniture));
      }
    }
  }

  /** A drawing as wide as the sheet, in the colour of its style, that is not read out. */
  private Placed backdrop(Node.Element part) {
    Drawing drawing = Objects.requireNonNull(setting.charts().get(part.attribute("name")));
    Drawing inked = drawing.in(styled.child(part).style().ink());
    return new Placed(
        new Figure(inked, format.width() / drawing.width(), Tag.document()), 0, 0, true);
  }

  private Placed furniture(Node.Element part, int number) {
    String page = Integer.toString(number);
    String all = Integer.toString(pages.size());
    Setting numbered =
        new Setting(
            setting.typefaces(),
            setting.charts(),
            words -> words.replace("{page}", page).replace("{pages}", all),
            setting.pages());
    Box box = new Box(format.left(), format.contentWidth());
    Styled own = styled.child(part);
    List<Slot> slots =
        BlockFlow.of(numbered, own, Tag.document(), box.inside(own.style()), part.children());
    Stack stack = Stack.of(box.finished(slots, own.style()));
    double y =
        part.is("header")
            ? format.headerOffset()
            : format.height() - format.footerOffset() - stack.height();
    return new Placed(stack, 0, y, true);
  }
}
