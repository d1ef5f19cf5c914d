package corymb.report.text;

import corymb.report.drawing.Anchor;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Stroke;
import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import corymb.report.surface.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paragraph.
 *
 * @param segments from left to right
 * @param height of the line in points
 * @param baseline from the line's upper edge, in points
 */
record TextLine(List<Segment> segments, double height, double baseline) implements Piece {
  private static final double UNDERLINE_DEPTH = 0.12;
  private static final double UNDERLINE_WIDTH = 0.05;

  @Override
  public void paint(Canvas canvas, double x, double y) {
    Tag open = null;
    boolean begun = false;
    for (Segment segment : segments) {
      Tag tag = tag(segment);
      if (!begun || !Objects.equals(tag, open)) {
        if (begun) {
          canvas.end();
        }
        begin(canvas, tag);
        open = tag;
        begun = true;
      }
      segment(canvas, segment, x + segment.x(), y + baseline);
    }
    if (begun) {
      canvas.end();
    }
    segments.forEach(segment -> link(canvas, segment, x, y));
  }

  private static @Nullable Tag tag(Segment segment) {
    return segment.run() instanceof Run.Words words ? words.tag() : null;
  }

  private static void begin(Canvas canvas, @Nullable Tag tag) {
    if (tag == null) {
      canvas.beginArtifact();
    } else {
      canvas.begin(tag);
    }
  }

  private static void segment(Canvas canvas, Segment segment, double x, double base) {
    if (segment.run() instanceof Run.Sign sign) {
      Signs.shapes(sign).forEach(shape -> canvas.draw(shape, x, base, 1));
    } else if (segment.run() instanceof Run.Words words) {
      canvas.draw(
          new Shape.Text(
              0, 0, segment.text(), words.size(), Anchor.START, words.face(), words.colour(), 0),
          x,
          base,
          1);
      if (words.link() != null) {
        double y = words.size() * UNDERLINE_DEPTH;
        Stroke stroke = Stroke.solid(words.colour(), words.size() * UNDERLINE_WIDTH);
        canvas.draw(new Shape.Line(0, y, segment.width(), y, stroke), x, base, 1);
      }
    }
  }

  private void link(Canvas canvas, Segment segment, double x, double y) {
    if (segment.run() instanceof Run.Words words && words.link() != null) {
      canvas.link(words.tag(), words.link(), x + segment.x(), y, segment.width(), height);
    }
  }
}
