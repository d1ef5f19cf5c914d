package corymb.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import java.util.ArrayDeque;
import java.util.Deque;

/** The bookmarks: each heading below the last one of a higher level. */
final class Outline {
  private record Entry(int level, PdfOutline outline) {}

  private final Deque<Entry> open = new ArrayDeque<>();

  /** Adds a bookmark that leads to a height of the current page, in PDF coordinates. */
  void add(PdfContentByte content, int level, String title, float top) {
    while (!open.isEmpty() && open.getFirst().level >= level) {
      open.pop();
    }
    PdfOutline parent = open.isEmpty() ? content.getRootOutline() : open.getFirst().outline;
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
    open.push(new Entry(level, new PdfOutline(parent, destination, title, level < 2)));
  }
}
