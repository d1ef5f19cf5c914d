/**
 * The small part of CSS that decides how a document looks: a checked style sheet, and the style of
 * an element in its place.
 */
@NullMarked
package corymb.report.style;

import org.jspecify.annotations.NullMarked;
