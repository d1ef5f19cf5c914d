package corymb.report.chart;

import corymb.benchmark.Comparison;
import corymb.benchmark.Quartiles;
import corymb.report.drawing.Colour;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Shape.Circle;
import corymb.report.drawing.Shape.Line;
import corymb.report.drawing.Shape.Rect;
import corymb.report.drawing.Stroke;
import corymb.report.words.ReportWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A small strip for one indicator: the scale from 0 to the maximum, a box from the lower to the
 * upper quartile of the peers with a line at their median, and a dot at the own value. No peer's
 * value, no least and no greatest one is drawn.
 */
final class Strip {

  private static final double WIDTH = 92;
  private static final double HEIGHT = 11;
  private static final double PAD = 4;
  private static final double MIDDLE = HEIGHT / 2;

  private final double scale;

  private Strip(BigDecimal maximum) {
    this.scale = (WIDTH - 2 * PAD) / maximum.doubleValue();
  }

  static Drawing of(String title, Comparison compared, BigDecimal maximum, ReportWords words) {
    return new Strip(maximum).draw(title, compared, words);
  }

  private Drawing draw(String title, Comparison compared, ReportWords words) {
    Quartiles quartiles = compared.quartiles();
    BigDecimal own = compared.own();
    double lower = x(quartiles.lower());
    double upper = x(quartiles.upper());
    double median = x(quartiles.median());
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Rect(PAD, MIDDLE - 1, WIDTH - 2 * PAD, 2, 1, Palette.TRACK, null));
    shapes.add(
        new Rect(lower - 1, MIDDLE - 3.5, Math.max(2, upper - lower + 2), 7, 1, Palette.BOX, null));
    shapes.add(
        new Line(median, MIDDLE - 4.5, median, MIDDLE + 4.5, Stroke.solid(Palette.PEERS, 1.2)));
    if (own != null) {
      Stroke edge = Stroke.solid(Colour.WHITE, 0.8);
      shapes.add(new Circle(x(own), MIDDLE, 3, Palette.OWN, edge));
    }
    return new Drawing(WIDTH, HEIGHT, alt(title, quartiles, own, words), shapes);
  }

  private double x(BigDecimal value) {
    return PAD + value.doubleValue() * scale;
  }

  private static String alt(
      String title,
      Quartiles quartiles,
      @org.jspecify.annotations.Nullable BigDecimal own,
      ReportWords words) {
    return words.with(
        "chart.strip",
        title,
        own == null ? words.text("minimum.none") : words.language().number(own),
        words.language().number(quartiles.lower()),
        words.language().number(quartiles.median()),
        words.language().number(quartiles.upper()));
  }
}
