/** Breaks paragraphs of mixed runs into lines. */
@NullMarked
package corymb.report.text;

import org.jspecify.annotations.NullMarked;
