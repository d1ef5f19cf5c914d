package corymb.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Shape;
import corymb.report.style.StyleSheet;
import corymb.report.template.TemplateFault;
import corymb.report.template.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackdropTest {
  private static final Drawing FRAME =
      new Drawing(100, 50, "a frame", List.of(Shape.Rect.filled(10, 5, 20, 20, Colour.BLACK)));

  @Test
  void a_backdrop_lies_behind_every_page_and_is_not_read_out() {
    List<Page> pages = pages("<p>a</p><pagebreak/><p>b</p><backdrop name='frame'/>");
    assertThat(pages).hasSize(2);
    assertThat(Recording.of(pages.get(0)).words()).containsExactly("artifact: box at 0", "P: a");
    assertThat(Recording.of(pages.get(1)).words()).containsExactly("artifact: box at 0", "P: b");
  }

  @Test
  void an_unknown_backdrop_is_told_with_file_and_line() {
    assertThatThrownBy(() -> pages("<p>a</p>\n<backdrop name='sky'/>"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("report.html:3: found the unknown chart 'sky'");
  }

  @Test
  void a_backdrop_stands_in_the_body_only() {
    assertThatThrownBy(() -> pages("<div>\n<backdrop name='frame'/></div>"))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("'backdrop' directly in 'div'");
  }

  @Test
  void a_drawing_takes_an_ink_with_its_greys_as_tints() {
    Colour grey = new Colour(128, 128, 128);
    Drawing drawing =
        new Drawing(9, 9, "x", List.of(Shape.Rect.filled(0, 0, 9, 9, grey)))
            .in(Colour.of("#800000"));
    assertThat(((Shape.Rect) drawing.shapes().get(0)).fill())
        .isEqualTo(Colour.of("#800000").tint(128 / 255.0));
    assertThat(((Shape.Rect) FRAME.in(Colour.of("#800000")).shapes().get(0)).fill())
        .isEqualTo(Colour.of("#800000"));
  }

  @Test
  void a_column_is_as_high_as_it_must_be_at_least() {
    String body = "<columns><column><p>x</p></column></columns><p>y</p>";
    double low = distance(body, "");
    double high = distance(body, "column { min-height: 100pt }");
    assertThat(high - low).isEqualTo(100 - 20);
    assertThat(distance(body, "column { min-height: 10pt }")).isEqualTo(low);
  }

  private static double distance(String body, String css) {
    List<Double> lines = Recording.of(pages(body, css).get(0)).baselines();
    return lines.get(1) - lines.get(0);
  }

  private static List<Page> pages(String body) {
    return pages(body, "");
  }

  private static List<Page> pages(String body, String css) {
    StyleSheet sheet = StyleSheet.of("style.css", "body { font-size: 20pt; line-height: 1 }" + css);
    return Layout.of(Templates.document(body), sheet, new EvenTypefaces(), Map.of("frame", FRAME))
        .pages();
  }
}
