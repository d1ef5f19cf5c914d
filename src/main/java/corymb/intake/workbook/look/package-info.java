/**
 * How the workbook looks and behaves: colours, styles, heights of rows, print layout, protection.
 * Nothing here knows what a question is.
 */
@NullMarked
package corymb.intake.workbook.look;

import org.jspecify.annotations.NullMarked;
