/**
 * What a page is painted on and what is painted: a canvas, tagged pieces of known height, and the
 * measures of letters. Foreign to any file format.
 */
@NullMarked
package corymb.report.surface;

import org.jspecify.annotations.NullMarked;
