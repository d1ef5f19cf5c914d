/**
 * Arranges a filled document on pages: paragraphs, lists, tables, columns and figures become pieces
 * with places.
 */
@NullMarked
package corymb.report.layout;

import org.jspecify.annotations.NullMarked;
