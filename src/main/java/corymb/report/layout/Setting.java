package corymb.report.layout;

import corymb.report.drawing.Drawing;
import corymb.report.surface.Typefaces;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What every block needs to know.
 *
 * @param typefaces that words are set in
 * @param charts by name
 * @param wording a last change of the words, such as filling in a page number
 * @param pages where the headings are, known once all pages are
 */
record Setting(
    Typefaces typefaces,
    Map<String, Drawing> charts,
    UnaryOperator<String> wording,
    HeadingPages pages) {}
