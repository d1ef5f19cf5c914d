package corymb.report.layout;

import corymb.report.surface.Canvas;
import corymb.report.surface.Piece;
import corymb.report.template.Node;

/** The first line of a heading, which puts it into the outline. */
record HeadingLine(Piece line, int level, Node.Element heading) implements Piece {
  @Override
  public double height() {
    return line.height();
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    canvas.bookmark(level, heading.words(), y);
    line.paint(canvas, x, y);
  }
}
