package corymb.report.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a drawing as an SVG element that can stand in a page. */
public final class SvgWriter {
  private final StringBuilder svg = new StringBuilder(2048);

  private SvgWriter() {}

  /** The drawing as an {@code <svg>} element with its alternative text as title. */
  public static String write(Drawing drawing) {
    SvgWriter writer = new SvgWriter();
    writer.open(drawing);
    drawing.shapes().forEach(writer::shape);
    return writer.svg.append("</svg>").toString();
  }

  private void open(Drawing drawing) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
        .append(number(drawing.width()))
        .append(' ')
        .append(number(drawing.height()))
        .append('"');
    number("width", drawing.width());
    number("height", drawing.height());
    text("aria-label", drawing.alt());
    svg.append("><title>").append(escaped(drawing.alt())).append("</title>");
  }

  private void shape(Shape shape) {
    if (shape instanceof Shape.Line line) {
      line(line);
    } else if (shape instanceof Shape.Rect rect) {
      rect(rect);
    } else if (shape instanceof Shape.Circle circle) {
      circle(circle);
    } else if (shape instanceof Shape.Path path) {
      path(path);
    } else if (shape instanceof Shape.Text text) {
      text(text);
    }
  }

  private void line(Shape.Line line) {
    svg.append("<line");
    number("x1", line.x1());
    number("y1", line.y1());
    number("x2", line.x2());
    number("y2", line.y2());
    paint(null, line.stroke());
    svg.append("/>");
  }

  private void rect(Shape.Rect rect) {
    svg.append("<rect");
    number("x", rect.x());
    number("y", rect.y());
    number("width", rect.width());
    number("height", rect.height());
    if (rect.radius() > 0) {
      number("rx", rect.radius());
    }
    paint(rect.fill(), rect.stroke());
    svg.append("/>");
  }

  private void circle(Shape.Circle circle) {
    svg.append("<circle");
    number("cx", circle.x());
    number("cy", circle.y());
    number("r", circle.radius());
    paint(circle.fill(), circle.stroke());
    svg.append("/>");
  }

  private void path(Shape.Path path) {
    svg.append(path.closed() ? "<polygon points=\"" : "<polyline points=\"");
    for (Shape.Point point : path.points()) {
      svg.append(number(point.x())).append(',').append(number(point.y())).append(' ');
    }
    svg.setLength(svg.length() - 1);
    svg.append('"');
    paint(path.fill(), path.stroke());
    svg.append("/>");
  }

  private void text(Shape.Text text) {
    svg.append("<text");
    number("x", text.x());
    number("y", text.y());
    number("font-size", text.size());
    text("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
    if (text.face() != Face.REGULAR) {
      boolean bold = text.face() == Face.SEMIBOLD;
      text(bold ? "font-weight" : "font-style", bold ? "600" : "italic");
    }
    paint(text.colour(), null);
    if (text.rotation() != 0) {
      String turn = number(text.rotation()) + " " + number(text.x()) + " " + number(text.y());
      text("transform", "rotate(" + turn + ")");
    }
    svg.append('>').append(escaped(text.content())).append("</text>");
  }

  private void paint(@Nullable Colour fill, @Nullable Stroke stroke) {
    text("fill", fill == null ? "none" : fill.hex());
    if (stroke != null) {
      text("stroke", stroke.colour().hex());
      number("stroke-width", stroke.width());
      if (stroke.dash() > 0) {
        number("stroke-dasharray", stroke.dash());
      }
    }
  }

  private void number(String name, double value) {
    text(name, number(value));
  }

  private void text(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
