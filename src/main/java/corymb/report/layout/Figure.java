package corymb.report.layout;

import corymb.report.drawing.Drawing;
import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import corymb.report.surface.Tag;

/** A drawing at a scale. */
record Figure(Drawing drawing, double scale, Tag tag) implements Piece {
  @Override
  public double height() {
    return drawing.height() * scale;
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    canvas.begin(tag);
    drawing.shapes().forEach(shape -> canvas.draw(shape, x, y, scale));
    canvas.end();
    canvas.bounds(tag, x, y, drawing.width() * scale, height());
  }
}
