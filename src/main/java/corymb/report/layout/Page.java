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
    return joined(content, more);
  }

  /** The same page with more behind it. */
  Page behind(List<Placed> more) {
    return joined(more, content);
  }

  private Page joined(List<Placed> first, List<Placed> second) {
    List<Placed> all = new ArrayList<>(first);
    all.addAll(second);
    return new Page(List.copyOf(all), cover);
  }

  /** Paints the page. */
  public void paint(Canvas canvas) {
    content.forEach(placed -> placed.paint(canvas, 0, 0));
  }
}
