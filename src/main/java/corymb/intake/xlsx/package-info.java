/**
 * The form of workbooks: the parts of the archive, names, cells, shared texts, how numbers look. It
 * reads the XML itself, within the limits that Apache POI would set, because opening a workbook as
 * a document costs a second where the cells of answers need a few milliseconds.
 */
@NullMarked
package corymb.intake.xlsx;

import org.jspecify.annotations.NullMarked;
