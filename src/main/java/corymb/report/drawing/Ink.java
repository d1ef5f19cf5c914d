package corymb.report.drawing;

import org.jspecify.annotations.Nullable;

/** Draws shapes in tints of one colour, as light as they were. */
record Ink(Colour colour) {
  private static final double WHITE = 255.0 * 3;

  Shape of(Shape shape) {
    if (shape instanceof Shape.Line s) {
      return new Shape.Line(s.x1(), s.y1(), s.x2(), s.y2(), of(s.stroke()));
    } else if (shape instanceof Shape.Rect s) {
      return new Shape.Rect(
          s.x(), s.y(), s.width(), s.height(), s.radius(), fill(s.fill()), outline(s.stroke()));
    } else if (shape instanceof Shape.Circle s) {
      return new Shape.Circle(s.x(), s.y(), s.radius(), fill(s.fill()), outline(s.stroke()));
    } else if (shape instanceof Shape.Path s) {
      return new Shape.Path(s.points(), s.closed(), fill(s.fill()), outline(s.stroke()));
    } else if (shape instanceof Shape.Text s) {
      return new Shape.Text(
          s.x(), s.y(), s.content(), s.size(), s.anchor(), s.face(), of(s.colour()), s.rotation());
    }
    throw new IllegalArgumentException("There is no ink for " + shape);
  }

  private Colour of(Colour before) {
    return colour.tint((before.red() + before.green() + before.blue()) / WHITE);
  }

  private Stroke of(Stroke before) {
    return new Stroke(of(before.colour()), before.width(), before.dash());
  }

  private @Nullable Colour fill(@Nullable Colour before) {
    return before == null ? null : of(before);
  }

  private @Nullable Stroke outline(@Nullable Stroke before) {
    return before == null ? null : of(before);
  }
}
