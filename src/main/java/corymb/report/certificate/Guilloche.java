package corymb.report.certificate;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Shape.Point;
import corymb.report.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Fine interwoven lines as on old share certificates: bands along an edge, and rosettes. */
final class Guilloche {
  private static final double STEP = 1.5;
  private static final int STRANDS = 6;
  private static final double INNER = 0.55;

  private Guilloche() {}

  /**
   * A band of waves around a horizontal or vertical middle line.
   *
   * @param along where it begins, along its direction
   * @param length of the band
   * @param middle where its middle line is, across its direction
   * @param height from its lowest to its highest point
   * @param wave length of one wave; whole waves are fitted to the band
   */
  static List<Shape> band(
      boolean upright,
      double along,
      double length,
      double middle,
      double height,
      double wave,
      Stroke stroke) {
    double fitted = length / Math.max(1, Math.round(length / wave));
    List<Shape> strands = new ArrayList<>();
    for (int strand = 0; strand < STRANDS; strand++) {
      double phase = 2 * Math.PI * strand / STRANDS;
      double reach = strand % 2 == 0 ? 1 : INNER;
      List<Point> points = new ArrayList<>();
      int steps = (int) Math.ceil(length / STEP);
      for (int i = 0; i <= steps; i++) {
        double at = length * i / steps;
        double turn = 2 * Math.PI * at / fitted;
        double off = height / 2 * reach * StrictMath.sin(turn + phase);
        points.add(
            upright ? new Point(middle + off, along + at) : new Point(along + at, middle + off));
      }
      strands.add(Shape.Path.polyline(points, stroke));
    }
    return strands;
  }

  /**
   * A rosette of closed curves.
   *
   * @param inner the smallest distance of a curve from the centre
   * @param outer the largest
   * @param petals of each curve
   * @param curves how many, each turned a little against the one before
   * @param grey of the lines, 0 black to 255 white
   */
  static List<Shape> rosette(
      Point centre, double inner, double outer, int petals, int curves, int grey, double line) {
    Stroke stroke = Stroke.solid(new Colour(grey, grey, grey), line);
    List<Shape> rosette = new ArrayList<>();
    int steps = petals * 26;
    for (int curve = 0; curve < curves; curve++) {
      double phase = 2 * Math.PI * curve / curves;
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < steps; i++) {
        double turn = 2 * Math.PI * i / steps;
        double share = (1 + StrictMath.cos(petals * turn + phase)) / 2;
        double radius = inner + (outer - inner) * share;
        points.add(
            new Point(
                centre.x() + radius * StrictMath.cos(turn),
                centre.y() + radius * StrictMath.sin(turn)));
      }
      rosette.add(new Shape.Path(points, true, null, stroke));
    }
    return rosette;
  }
}
