/** Writes problems into a copy of the workbook they were found in. */
@NullMarked
package corymb.intake.annotate;

import org.jspecify.annotations.NullMarked;
