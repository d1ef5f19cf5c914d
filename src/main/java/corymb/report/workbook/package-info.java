/** Results as a workbook, for those who go on with them in a spreadsheet. */
@NullMarked
package corymb.report.workbook;

import org.jspecify.annotations.NullMarked;
