/**
 * The questionnaire of a pack as a workbook that people fill in: a cover, a sheet for each section,
 * and the options of the choices on a sheet of their own.
 */
@NullMarked
package corymb.intake.workbook;

import org.jspecify.annotations.NullMarked;
