/** From results to documents: the report as PDF, the results as a workbook and as text. */
@NullMarked
package corymb.report;

import org.jspecify.annotations.NullMarked;
