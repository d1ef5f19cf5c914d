/** Handing in a filled workbook: its problems, or its result at once. */
@NullMarked
package corymb.web.own.upload;

import org.jspecify.annotations.NullMarked;
