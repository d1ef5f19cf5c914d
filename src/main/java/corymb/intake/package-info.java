/**
 * From a workbook or JSON to a checked response, or to all its problems at once; and back to a
 * workbook.
 */
@NullMarked
package corymb.intake;

import org.jspecify.annotations.NullMarked;
