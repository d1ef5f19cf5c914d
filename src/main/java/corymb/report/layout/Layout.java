package corymb.report.layout;

import corymb.report.drawing.Drawing;
import corymb.report.style.PageFormat;
import corymb.report.style.StyleSheet;
import corymb.report.surface.Tag;
import corymb.report.surface.Typefaces;
import corymb.report.template.Document;
import java.util.List;
import java.util.Map;

/**
 * A document arranged on pages.
 *
 * @param format of every page
 * @param pages in order, at least one
 * @param structure the tags, to which the pages paint content
 */
public record Layout(PageFormat format, List<Page> pages, Tag structure) {

  /**
   * Arranges a document.
   *
   * @param document filled
   * @param sheet how it looks
   * @param typefaces that words are set in
   * @param charts by the name that the document calls them
   * @throws corymb.report.template.TemplateFault when it calls a chart that is not given
   */
  public static Layout of(
      Document document, StyleSheet sheet, Typefaces typefaces, Map<String, Drawing> charts) {
    Charts.check(document.body(), charts);
    return new LayoutRun(document, sheet, typefaces, charts).layout();
  }
}
