package corymb.report.layout;

import corymb.report.paging.Placed;
import corymb.report.surface.Canvas;
import java.util.ArrayList;
import java.util.List;

/** One arranged page. */
public final class Page {
  private final List<Placed> content;
  private final boolean cover;

  Page(List<Placed> content, boolean cover) {
    this.content = content;
    this.cover = cover;
  }

  /** Whether it has neither header nor footer. */
  boolean cover() {
    return cover;
  }

  List<Placed> content() {
    return content;
  }

  /** The same page with more on it. */
  Page with(List<Placed> more) {
    List<Placed> all = new ArrayList<>(content);
    all.addAll(more);
    return new Page(List.copyOf(all), cover);
  }

  /** Paints the page. */
  public void paint(Canvas canvas) {
    content.forEach(placed -> placed.paint(canvas, 0, 0));
  }
}
