package corymb.report.certificate;

import corymb.report.drawing.Anchor;
import corymb.report.drawing.Colour;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Face;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Shape.Point;
import corymb.report.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/** What lies behind the words of a certificate, on A4 landscape, in black for the ink to come. */
final class Backdrops {
  private static final double WIDTH = 841.89;
  private static final double HEIGHT = 595.276;
  private static final double OUTER = 20;
  private static final double BAND = 15;
  private static final double GAP = 3.2;
  private static final double WAVE = 22;
  private static final int PAPER = 249;
  private static final int WATER = 236;

  private final List<Shape> shapes = new ArrayList<>();

  private Backdrops() {}

  /** Paper, frame and a rosette in the middle as faint as a watermark. */
  static Drawing frame() {
    Backdrops frame = new Backdrops();
    frame.shapes.add(Shape.Rect.filled(0, 0, WIDTH, HEIGHT, grey(PAPER)));
    frame.water();
    frame.edges();
    frame.rule(OUTER, 1.6, 0);
    frame.rule(OUTER + GAP, 0.4, 90);
    frame.rule(OUTER + GAP + BAND, 0.4, 90);
    frame.rule(OUTER + 2 * GAP + BAND, 0.8, 0);
    frame.corners();
    return new Drawing(WIDTH, HEIGHT, "A frame of fine lines", frame.shapes);
  }

  /** The words across the sheet that nobody overlooks. */
  static Drawing testSeal() {
    Shape words =
        new Shape.Text(
            WIDTH / 2,
            HEIGHT / 2 + 62,
            "TEST SEAL",
            116,
            Anchor.MIDDLE,
            Face.SEMIBOLD,
            grey(228),
            -28);
    return new Drawing(WIDTH, HEIGHT, "Test seal", List.of(words));
  }

  private void water() {
    Point centre = new Point(WIDTH / 2, HEIGHT / 2 - 14);
    shapes.addAll(Guilloche.rosette(centre, 60, 205, 12, 6, WATER, 0.5));
    shapes.addAll(Guilloche.rosette(centre, 30, 118, 9, 6, WATER, 0.5));
  }

  private void edges() {
    double corner = OUTER + GAP + BAND;
    double middle = OUTER + GAP + BAND / 2;
    double high = BAND - 3;
    Stroke line = Stroke.solid(grey(110), 0.4);
    double wide = WIDTH - 2 * corner;
    double tall = HEIGHT - 2 * corner;
    shapes.addAll(Guilloche.band(false, corner, wide, middle, high, WAVE, line));
    shapes.addAll(Guilloche.band(false, corner, wide, HEIGHT - middle, high, WAVE, line));
    shapes.addAll(Guilloche.band(true, corner, tall, middle, high, WAVE, line));
    shapes.addAll(Guilloche.band(true, corner, tall, WIDTH - middle, high, WAVE, line));
  }

  private void rule(double inset, double width, int grey) {
    shapes.add(
        new Shape.Rect(
            inset,
            inset,
            WIDTH - 2 * inset,
            HEIGHT - 2 * inset,
            0,
            null,
            Stroke.solid(grey(grey), width)));
  }

  private void corners() {
    double near = OUTER + GAP + BAND / 2;
    for (double x : new double[] {near, WIDTH - near}) {
      for (double y : new double[] {near, HEIGHT - near}) {
        double half = BAND / 2;
        shapes.add(
            new Shape.Rect(
                x - half, y - half, BAND, BAND, 0, grey(PAPER), Stroke.solid(grey(90), 0.4)));
        shapes.addAll(Guilloche.rosette(new Point(x, y), 1.2, half - 1, 8, 3, 60, 0.35));
      }
    }
  }

  private static Colour grey(int share) {
    return new Colour(share, share, share);
  }
}
