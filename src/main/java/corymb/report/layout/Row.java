package corymb.report.layout;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Shape;
import corymb.report.paging.Box;
import corymb.report.paging.Frame;
import corymb.report.paging.Stack;
import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells or columns side by side as they are painted. */
record Row(List<Part> parts, Style style, @Nullable Colour background, double height)
    implements Piece {

  /** A cell in its room, with content whose x is already the row's. */
  record Part(Box box, Stack content, Style style) {}

  static double padding(Style cell) {
    return cell.number(Property.PADDING_TOP)
        + cell.number(Property.PADDING_BOTTOM)
        + cell.thickness(Property.BORDER_TOP)
        + cell.thickness(Property.BORDER_BOTTOM);
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    double width = parts.stream().mapToDouble(part -> part.box.width()).sum();
    if (background != null) {
      canvas.beginArtifact();
      canvas.draw(Shape.Rect.filled(0, 0, width, height, background), x, y, 1);
      canvas.end();
    }
    for (Part part : parts) {
      if (Frame.wanted(part.style)) {
        new Frame.Backdrop(part.style, part.box.width(), height).paint(canvas, x + part.box.x(), y);
      }
    }
    for (Part part : parts) {
      part.content.paint(canvas, x, y + top(part));
    }
    rules(canvas, width, x, y);
  }

  private double top(Part part) {
    double above =
        part.style.number(Property.PADDING_TOP)
            + part.style.thickness(Property.BORDER_TOP)
            + style.thickness(Property.BORDER_TOP);
    double rules = style.thickness(Property.BORDER_TOP) + style.thickness(Property.BORDER_BOTTOM);
    double slack = height - rules - part.content.height() - padding(part.style);
    if (part.style.is(Property.VERTICAL_ALIGN, "bottom")) {
      return above + slack;
    }
    return part.style.is(Property.VERTICAL_ALIGN, "middle") ? above + slack / 2 : above;
  }

  private void rules(Canvas canvas, double width, double x, double y) {
    if (style.border(Property.BORDER_TOP) != null || style.border(Property.BORDER_BOTTOM) != null) {
      new Frame.Backdrop(style.withoutBackground(), width, height).paint(canvas, x, y);
    }
  }
}
