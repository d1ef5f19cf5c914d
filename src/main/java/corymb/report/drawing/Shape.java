package corymb.report.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a drawing. Lengths are points; x grows to the right and y downwards. */
public sealed interface Shape {

  /** A straight line from one point to another. */
  record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {}

  /**
   * An upright rectangle.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param radius of its corners; 0 for sharp ones
   */
  record Rect(
      double x,
      double y,
      double width,
      double height,
      double radius,
      @Nullable Colour fill,
      @Nullable Stroke stroke)
      implements Shape {
    /** A filled rectangle with sharp corners. */
    public static Rect filled(double x, double y, double width, double height, Colour fill) {
      return new Rect(x, y, width, height, 0, fill, null);
    }
  }

  /** A circle around its centre. */
  record Circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Stroke stroke)
      implements Shape {}

  /**
   * Points joined by straight lines.
   *
   * @param points at least two
   * @param closed whether the last point is joined to the first; a fill needs it
   */
  record Path(List<Point> points, boolean closed, @Nullable Colour fill, @Nullable Stroke stroke)
      implements Shape {
    /** Keeps its own copy of the points. */
    public Path {
      points = List.copyOf(points);
      if (points.size() < 2) {
        throw new IllegalArgumentException("A path needs at least two points");
      }
    }

    /** An open line through the points. */
    public static Path polyline(List<Point> points, Stroke stroke) {
      return new Path(points, false, null, stroke);
    }

    /** A filled area. */
    public static Path polygon(List<Point> points, Colour fill) {
      return new Path(points, true, fill, null);
    }
  }

  /** A corner of a path. */
  record Point(double x, double y) {}

  /**
   * One line of text.
   *
   * @param x where the anchor stands
   * @param y the baseline
   * @param size of the letters
   * @param rotation in degrees, clockwise around the anchor
   */
  record Text(
      double x,
      double y,
      String content,
      double size,
      Anchor anchor,
      Face face,
      Colour colour,
      double rotation)
      implements Shape {
    /** Upright text that begins at x. */
    public static Text of(double x, double y, String content, double size, Colour colour) {
      return new Text(x, y, content, size, Anchor.START, Face.REGULAR, colour, 0);
    }
  }
}
