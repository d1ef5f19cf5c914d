package corymb.report.layout;

import corymb.report.drawing.Drawing;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.style.Styled;
import corymb.report.surface.Tag;
import corymb.report.template.Node;
import corymb.report.text.Paragraph;
import java.util.List;
import java.util.Objects;

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

  /** How wide it must and would be; measures its words, so ask once. */
  Extent extent() {
    Paragraph words = measured();
    double least = Math.max(words.longestWord(), figure(FIGURE_LEAST));
    double natural = Math.max(words.natural(), figure(Double.MAX_VALUE));
    return new Extent(padding() + least, padding() + natural);
  }

  /**
   * Widths in points.
   *
   * @param least that breaks no word
   * @param natural of the content on one line
   */
  record Extent(double least, double natural) {}

  private Paragraph measured() {
    boolean inline = element.children().stream().allMatch(BlockFlow::inline);
    List<Node> content = inline ? element.children() : List.of(new Node.Text(element.words()));
    return Paragraph.of(setting.typefaces(), w -> w, Tag.document(), styled, content);
  }

  private double figure(double limit) {
    return element.elements().stream()
        .filter(inner -> inner.is("chart"))
        .map(inner -> setting.charts().get(inner.attribute("name")))
        .filter(Objects::nonNull)
        .mapToDouble(Drawing::width)
        .map(width -> Math.min(width, limit))
        .max()
        .orElse(0);
  }
}
