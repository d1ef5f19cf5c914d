/** Puts pieces with their margins, frames and wishes about page breaks on pages of one height. */
@NullMarked
package corymb.report.paging;

import org.jspecify.annotations.NullMarked;
