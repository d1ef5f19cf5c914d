package corymb.report.paging;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Shape;
import corymb.report.style.Border;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;

/**
 * A background, rules and padding around a block that may run over several pages. Two frames are
 * the same only if they are one object.
 */
public final class Frame {
  private final double x;
  private final double width;
  private final Style style;

  Frame(double x, double width, Style style) {
    this.x = x;
    this.width = width;
    this.style = style;
  }

  /** Whether a block of this style needs a frame. */
  public static boolean wanted(Style style) {
    return style.colour(Property.BACKGROUND) != null
        || style.border(Property.BORDER_TOP) != null
        || style.border(Property.BORDER_BOTTOM) != null
        || style.border(Property.BORDER_LEFT) != null
        || style.number(Property.PADDING_TOP) > 0
        || style.number(Property.PADDING_BOTTOM) > 0;
  }

  /** Room between its upper edge and its content. */
  double above() {
    return style.number(Property.PADDING_TOP) + style.thickness(Property.BORDER_TOP);
  }

  /** Room between its content and its lower edge. */
  double below() {
    return style.number(Property.PADDING_BOTTOM) + style.thickness(Property.BORDER_BOTTOM);
  }

  double x() {
    return x;
  }

  /** What is painted behind the content on one page. */
  Piece backdrop(double height) {
    return new Backdrop(style, width, height);
  }

  /** Background and rules of a box. */
  public record Backdrop(Style style, double width, double height) implements Piece {
    @Override
    public void paint(Canvas canvas, double x, double y) {
      canvas.beginArtifact();
      Colour background = style.colour(Property.BACKGROUND);
      if (background != null) {
        canvas.draw(Shape.Rect.filled(0, 0, width, height, background), x, y, 1);
      }
      Border top = style.border(Property.BORDER_TOP);
      if (top != null) {
        bar(canvas, top, x, y, width, top.width());
      }
      Border bottom = style.border(Property.BORDER_BOTTOM);
      if (bottom != null) {
        bar(canvas, bottom, x, y + height - bottom.width(), width, bottom.width());
      }
      Border left = style.border(Property.BORDER_LEFT);
      if (left != null) {
        bar(canvas, left, x, y, left.width(), height);
      }
      canvas.end();
    }

    private static void bar(Canvas canvas, Border border, double x, double y, double w, double h) {
      canvas.draw(Shape.Rect.filled(0, 0, w, h, border.colour()), x, y, 1);
    }
  }
}
