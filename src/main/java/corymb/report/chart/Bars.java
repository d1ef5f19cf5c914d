package corymb.report.chart;

import corymb.report.drawing.Anchor;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Face;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Shape.Line;
import corymb.report.drawing.Shape.Rect;
import corymb.report.drawing.Shape.Text;
import corymb.report.drawing.Stroke;
import corymb.report.words.ReportWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Horizontal bars with their names on the left, their values on the right and, perhaps, a mark. */
final class Bars {

  private static final double WIDTH = 470;
  private static final double LEFT = 190;
  private static final double RIGHT = 68;
  private static final double ROW = 19;
  private static final double BAR = 9;
  private static final double SIZE = 8;
  private static final double LEGEND = 18;

  private final List<Shape> shapes = new ArrayList<>();
  private double y;

  private Bars() {}

  /**
   * One bar.
   *
   * @param name what it is
   * @param share its length, 0 to 1
   * @param mark where the peers' median lies, 0 to 1, null when there is none
   * @param words the value in words
   */
  record Bar(String name, double share, @Nullable Double mark, String words) {}

  static Drawing draw(String alt, List<Bar> bars, ReportWords words) {
    Bars drawing = new Bars();
    boolean marked = bars.stream().anyMatch(bar -> bar.mark() != null);
    if (marked) {
      drawing.legend(words);
    }
    bars.forEach(drawing::bar);
    return new Drawing(WIDTH, drawing.y + 2, alt, drawing.shapes);
  }

  private void bar(Bar bar) {
    double middle = y + ROW / 2;
    double room = WIDTH - LEFT - RIGHT;
    shapes.add(text(LEFT - 8, middle + 3, bar.name(), Anchor.END, Face.REGULAR));
    shapes.add(new Rect(LEFT, middle - BAR / 2, room, BAR, 1, Palette.TRACK, null));
    if (bar.share() > 0) {
      shapes.add(new Rect(LEFT, middle - BAR / 2, room * bar.share(), BAR, 1, Palette.OWN, null));
    }
    if (bar.mark() != null) {
      mark(LEFT + room * bar.mark(), middle);
    }
    shapes.add(text(LEFT + room + 8, middle + 3, bar.words(), Anchor.START, Face.SEMIBOLD));
    y += ROW;
  }

  private void mark(double x, double middle) {
    double half = BAR / 2 + 3;
    shapes.add(new Line(x, middle - half, x, middle + half, Stroke.solid(Palette.PEERS, 1.6)));
  }

  private void legend(ReportWords words) {
    double middle = LEGEND / 2;
    shapes.add(new Rect(LEFT, middle - BAR / 2, 16, BAR, 1, Palette.OWN, null));
    shapes.add(text(LEFT + 21, middle + 3, words.text("chart.own"), Anchor.START, Face.REGULAR));
    mark(LEFT + 92, middle);
    shapes.add(text(LEFT + 98, middle + 3, words.text("chart.median"), Anchor.START, Face.REGULAR));
    y += LEGEND;
  }

  private static Text text(double x, double y, String words, Anchor anchor, Face face) {
    return new Text(x, y, words, SIZE, anchor, face, Palette.TEXT, 0);
  }
}
