package corymb.report.layout;

import corymb.report.drawing.Shape;
import corymb.report.surface.Canvas;
import corymb.report.surface.Link;
import corymb.report.surface.Tag;
import java.util.ArrayList;
import java.util.List;

/** A canvas that writes down the words painted on it, with their tag's role or {@code artifact}. */
final class Recording implements Canvas {
  private final List<String> words = new ArrayList<>();
  private final List<Double> baselines = new ArrayList<>();
  private String owner = "nothing";

  static Recording of(Page page) {
    Recording recording = new Recording();
    page.paint(recording);
    return recording;
  }

  /** Such as {@code P: some words}. */
  List<String> words() {
    return words;
  }

  /** How far down the words stand, in points. */
  List<Double> baselines() {
    return baselines;
  }

  @Override
  public void begin(Tag tag) {
    owner = tag.role().pdfName();
  }

  @Override
  public void beginArtifact() {
    owner = "artifact";
  }

  @Override
  public void end() {
    owner = "nothing";
  }

  @Override
  public void draw(Shape shape, double x, double y, double scale) {
    if (shape instanceof Shape.Text text) {
      words.add(owner + ": " + text.content().strip());
      baselines.add(y);
    } else if (shape instanceof Shape.Rect) {
      words.add(owner + ": box at " + Math.round(x));
      baselines.add(y);
    }
  }

  @Override
  public void bounds(Tag figure, double x, double y, double width, double height) {
    words.add(figure.role().pdfName() + ": " + Math.round(width) + " x " + Math.round(height));
  }

  @Override
  public void link(Tag tag, Link link, double x, double y, double width, double height) {
    words.add("to: " + link.address());
  }

  @Override
  public void bookmark(int level, String title, double y) {
    words.add("bookmark " + level + ": " + title);
  }
}
