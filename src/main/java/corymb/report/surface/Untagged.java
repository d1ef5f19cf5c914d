package corymb.report.surface;

import corymb.report.drawing.Shape;

/** A canvas on which everything is decoration: for headers, footers and repeated table heads. */
public record Untagged(Canvas canvas) implements Canvas {
  @Override
  public void begin(Tag tag) {
    canvas.beginArtifact();
  }

  @Override
  public void beginArtifact() {
    canvas.beginArtifact();
  }

  @Override
  public void end() {
    canvas.end();
  }

  @Override
  public void draw(Shape shape, double x, double y, double scale) {
    canvas.draw(shape, x, y, scale);
  }

  @Override
  public void bounds(Tag figure, double x, double y, double width, double height) {
    // a decoration has no bounds
  }

  @Override
  public void link(Tag tag, Link link, double x, double y, double width, double height) {
    // a decoration leads nowhere
  }

  @Override
  public void bookmark(int level, String title, double y) {
    // a decoration is not in the outline
  }
}
