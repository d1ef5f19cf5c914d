package corymb.report.text;

import corymb.report.drawing.Shape;
import corymb.report.drawing.Shape.Point;
import corymb.report.drawing.Stroke;
import java.util.List;

/** The tick, the cross and the dash, drawn above the baseline in the size of the letters. */
final class Signs {
  private static final double WEIGHT = 0.13;

  private Signs() {}

  static List<Shape> shapes(Run.Sign sign) {
    double em = sign.size();
    Stroke stroke = Stroke.solid(sign.colour(), em * WEIGHT);
    return switch (sign.kind()) {
      case "met" ->
          List.of(
              Shape.Path.polyline(
                  List.of(
                      new Point(0.06 * em, -0.32 * em),
                      new Point(0.30 * em, -0.07 * em),
                      new Point(0.78 * em, -0.64 * em)),
                  stroke));
      case "not-met" ->
          List.of(
              new Shape.Line(0.12 * em, -0.63 * em, 0.70 * em, -0.05 * em, stroke),
              new Shape.Line(0.12 * em, -0.05 * em, 0.70 * em, -0.63 * em, stroke));
      default -> List.of(new Shape.Line(0.12 * em, -0.32 * em, 0.70 * em, -0.32 * em, stroke));
    };
  }
}
