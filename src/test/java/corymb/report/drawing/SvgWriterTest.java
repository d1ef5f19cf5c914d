package corymb.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.report.drawing.Shape.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgWriterTest {
  private static final Colour TEAL = Colour.of("#16868a");

  @Test
  void a_drawing_becomes_an_image_with_a_title() {
    Drawing drawing = new Drawing(10, 20.5, "3 < 4 & \"more\"", List.of());
    assertThat(SvgWriter.write(drawing))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .contains("viewBox=\"0 0 10 20.5\"")
        .contains("<title>3 &lt; 4 &amp; &quot;more&quot;</title>")
        .endsWith("</svg>");
  }

  @Test
  void every_shape_has_its_element() {
    Drawing drawing =
        new Drawing(
            100,
            100,
            "shapes",
            List.of(
                new Shape.Line(0, 0, 1.005, 1, new Stroke(TEAL, 0.5, 2)),
                new Shape.Rect(1, 2, 3, 4, 1, TEAL, null),
                new Shape.Circle(5, 5, 2, null, Stroke.solid(TEAL, 1)),
                Shape.Path.polygon(List.of(new Point(0, 0), new Point(1, 1)), TEAL),
                Shape.Path.polyline(
                    List.of(new Point(0, 0), new Point(1, 1)), Stroke.solid(TEAL, 1)),
                new Shape.Text(1, 2, "<b>", 8, Anchor.MIDDLE, Face.SEMIBOLD, TEAL, -90)));
    assertThat(SvgWriter.write(drawing))
        .contains("<line x1=\"0\" y1=\"0\" x2=\"1.01\" y2=\"1\" fill=\"none\"")
        .contains("stroke-dasharray=\"2\"")
        .contains("rx=\"1\" fill=\"#16868a\"")
        .contains("<circle cx=\"5\"")
        .contains("<polygon points=\"0,0 1,1\"")
        .contains("<polyline points=\"0,0 1,1\"")
        .contains("text-anchor=\"middle\" font-weight=\"600\"")
        .contains("rotate(-90 1 2)\">&lt;b&gt;</text>");
  }

  @Test
  void a_drawing_without_words_or_size_is_refused() {
    assertThatThrownBy(() -> new Drawing(10, 10, " ", List.of()))
        .hasMessageContaining("what it shows");
    assertThatThrownBy(() -> new Drawing(0, 10, "x", List.of())).hasMessageContaining("0.0 x 10.0");
  }

  @Test
  void a_colour_is_read_and_written_in_hex() {
    assertThat(Colour.of("#0aF")).isEqualTo(new Colour(0, 170, 255));
    assertThat(new Colour(0, 10, 255).hex()).isEqualTo("#000aff");
    assertThat(Colour.BLACK.tint(1)).isEqualTo(Colour.WHITE);
    assertThatThrownBy(() -> Colour.of("red")).hasMessageContaining("'red'");
  }
}
