package corymb.report.layout;

import corymb.report.drawing.Drawing;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.style.Styled;
import corymb.report.surface.Tag;
import corymb.report.template.Node;
import corymb.report.text.Paragraph;
import java.util.List;

/**
 * A cell before it is laid out.
 *
 * @param styled its element
 * @param span how many columns it takes
 */
record Cell(Setting setting, Styled styled, Node.Element element, int span) {
  private static final double FIGURE_LEAST = 40;

  static Cell of(Setting setting, Styled styled, Node.Element element) {
    String span = element.attribute("colspan");
    return new Cell(setting, styled, element, span.isEmpty() ? 1 : Integer.parseInt(span));
  }

  static Cell plain(Setting setting, Styled styled, Node.Element element) {
    return new Cell(setting, styled, element, 1);
  }

  Style style() {
    return styled.style();
  }

  private double padding() {
    return style().number(Property.PADDING_LEFT)
        + style().number(Property.PADDING_RIGHT)
        + style().thickness(Property.BORDER_LEFT);
  }

  /** The width of its content on one line. */
  double natural() {
    return padding() + Math.max(measured().natural(), figure(Double.MAX_VALUE));
  }

  /** The least width that breaks no word. */
  double least() {
    return padding() + Math.max(measured().longestWord(), figure(FIGURE_LEAST));
  }

  private Paragraph measured() {
    List<Node> words = List.of(new Node.Text(element.words()));
    boolean inline = element.elements().stream().noneMatch(e -> e.is("p") || e.is("chart"));
    List<Node> content = inline ? element.children() : words;
    return Paragraph.of(setting.typefaces(), w -> w, Tag.document(), styled, content);
  }

  private double figure(double limit) {
    return element.elements().stream()
        .filter(inner -> inner.is("chart"))
        .map(inner -> setting.charts().get(inner.attribute("name")))
        .filter(java.util.Objects::nonNull)
        .mapToDouble(Drawing::width)
        .map(width -> Math.min(width, limit))
        .max()
        .orElse(0);
  }
}
