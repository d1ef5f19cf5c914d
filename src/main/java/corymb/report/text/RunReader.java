package corymb.report.text;

import corymb.report.style.Style;
import corymb.report.style.Styled;
import corymb.report.surface.Link;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.surface.Typefaces;
import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the inline content of a block into runs. */
final class RunReader {
  private final Typefaces typefaces;
  private final UnaryOperator<String> wording;
  private final Tag block;
  private final boolean mixed;
  private final List<Run> runs = new ArrayList<>();
  private @Nullable Tag stretch;

  private RunReader(Typefaces typefaces, UnaryOperator<String> wording, Tag block, boolean mixed) {
    this.typefaces = typefaces;
    this.wording = wording;
    this.block = block;
    this.mixed = mixed;
  }

  static List<Run> read(
      Typefaces typefaces,
      UnaryOperator<String> wording,
      Tag block,
      Styled styled,
      List<Node> inline) {
    boolean links = inline.stream().anyMatch(RunReader::linked);
    RunReader reader = new RunReader(typefaces, wording, block, links);
    inline.forEach(node -> reader.node(node, styled, null, null));
    return reader.runs;
  }

  private static boolean linked(Node node) {
    return node instanceof Node.Element element
        && (element.is("a") || element.children().stream().anyMatch(RunReader::linked));
  }

  private void node(Node node, Styled styled, @Nullable Tag tag, @Nullable Link link) {
    if (node instanceof Node.Text text) {
      words(text.content(), styled.style(), tag, link);
    } else if (node instanceof Node.Element element) {
      element(element, styled, tag, link);
    }
  }

  private void element(
      Node.Element element, Styled styled, @Nullable Tag tag, @Nullable Link link) {
    switch (element.name()) {
      case "br" -> runs.add(new Run.Break(styled.style().size()));
      case "mark" -> sign(element, styled);
      case "a" -> link(element, styled.child(element));
      default -> {
        Styled inner = styled.child(element);
        element.children().forEach(child -> node(child, inner, tag, link));
      }
    }
  }

  private void link(Node.Element element, Styled styled) {
    stretch = null;
    Tag tag = block.add(Role.LINK);
    Link link = new Link(element.attribute("href"), element.words());
    element.children().forEach(child -> node(child, styled, tag, link));
  }

  private void sign(Node.Element element, Styled styled) {
    String kind = element.attribute("kind");
    Node.Element named =
        new Node.Element("mark", Map.of("class", kind), List.of(), element.place());
    runs.add(new Run.Sign(kind, styled.style().size(), styled.child(named).style().ink()));
  }

  private void words(String content, Style style, @Nullable Tag tag, @Nullable Link link) {
    String printable = typefaces.printable(wording.apply(content));
    Tag owner = tag == null ? owner(printable) : tag;
    runs.add(new Run.Words(printable, style.face(), style.size(), style.ink(), owner, link));
  }

  /** Words beside a link get a tag of their own, for a tag has content or inner tags, not both. */
  private Tag owner(String content) {
    if (!mixed) {
      return block;
    }
    if (stretch == null && !content.isBlank()) {
      stretch = block.add(Role.SPAN);
    }
    return stretch == null ? block : stretch;
  }
}
