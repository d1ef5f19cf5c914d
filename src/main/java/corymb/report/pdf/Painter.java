package corymb.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import corymb.report.drawing.Anchor;
import corymb.report.drawing.Colour;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Stroke;
import org.jspecify.annotations.Nullable;

/** Writes shapes as PDF operators, turning y upwards. */
final class Painter {
  private static final float FULL = 255f;

  private final PdfContentByte out;
  private final Fonts fonts;
  private final double height;
  private double x;
  private double y;
  private double scale;
  private @Nullable Colour fill;

  Painter(PdfContentByte out, Fonts fonts, double height) {
    this.out = out;
    this.fonts = fonts;
    this.height = height;
  }

  void paint(Shape shape, double left, double top, double factor) {
    x = left;
    y = top;
    scale = factor;
    if (shape instanceof Shape.Text text) {
      text(text);
    } else if (shape instanceof Shape.Line line) {
      prepare(null, line.stroke());
      out.moveTo(px(line.x1()), py(line.y1()));
      out.lineTo(px(line.x2()), py(line.y2()));
      out.stroke();
    } else if (shape instanceof Shape.Rect rect) {
      rect(rect);
    } else if (shape instanceof Shape.Circle circle) {
      prepare(circle.fill(), circle.stroke());
      out.circle(px(circle.x()), py(circle.y()), length(circle.radius()));
      close(circle.fill(), circle.stroke());
    } else if (shape instanceof Shape.Path path) {
      path(path);
    }
  }

  private float px(double value) {
    return (float) (x + value * scale);
  }

  private float py(double value) {
    return (float) (height - y - value * scale);
  }

  private float length(double value) {
    return (float) (value * scale);
  }

  private void text(Shape.Text text) {
    String words = fonts.printable(text.content()).replace('\n', ' ');
    if (words.isEmpty()) {
      return;
    }
    double width = fonts.width(words, text.face(), text.size());
    double back =
        text.anchor() == Anchor.END ? width : text.anchor() == Anchor.MIDDLE ? width / 2 : 0;
    double turn = Math.toRadians(-text.rotation());
    float cos = (float) Math.cos(turn);
    float sin = (float) Math.sin(turn);
    fill(text.colour());
    out.beginText();
    out.setFontAndSize(fonts.font(text.face()), length(text.size()));
    float shift = length(back);
    out.setTextMatrix(cos, sin, -sin, cos, px(text.x()) - shift * cos, py(text.y()) - shift * sin);
    out.showText(words);
    out.endText();
  }

  private void rect(Shape.Rect rect) {
    prepare(rect.fill(), rect.stroke());
    float left = px(rect.x());
    float bottom = py(rect.y() + rect.height());
    float wide = length(rect.width());
    float tall = length(rect.height());
    if (rect.radius() > 0) {
      out.roundRectangle(left, bottom, wide, tall, length(rect.radius()));
    } else {
      out.rectangle(left, bottom, wide, tall);
    }
    close(rect.fill(), rect.stroke());
  }

  private void path(Shape.Path path) {
    prepare(path.fill(), path.stroke());
    Shape.Point first = path.points().get(0);
    out.moveTo(px(first.x()), py(first.y()));
    for (Shape.Point point : path.points().subList(1, path.points().size())) {
      out.lineTo(px(point.x()), py(point.y()));
    }
    if (path.closed()) {
      out.closePath();
    }
    close(path.fill(), path.stroke());
  }

  private void prepare(@Nullable Colour inside, @Nullable Stroke stroke) {
    if (inside != null) {
      fill(inside);
    }
    if (stroke != null) {
      Colour colour = stroke.colour();
      out.setRGBColorStrokeF(colour.red() / FULL, colour.green() / FULL, colour.blue() / FULL);
      out.setLineWidth(length(stroke.width()));
      if (stroke.dash() > 0) {
        out.setLineDash(length(stroke.dash()), length(stroke.dash()), 0);
      } else {
        out.setLineDash(0);
      }
    }
  }

  private void close(@Nullable Colour inside, @Nullable Stroke stroke) {
    if (inside != null && stroke != null) {
      out.fillStroke();
    } else if (inside != null) {
      out.fill();
    } else if (stroke != null) {
      out.stroke();
    } else {
      out.newPath();
    }
  }

  private void fill(Colour colour) {
    if (!colour.equals(fill)) {
      out.setRGBColorFillF(colour.red() / FULL, colour.green() / FULL, colour.blue() / FULL);
      fill = colour;
    }
  }
}
