/** Reads the answers of a workbook by the names of their cells. */
@NullMarked
package corymb.intake.sheet;

import org.jspecify.annotations.NullMarked;
