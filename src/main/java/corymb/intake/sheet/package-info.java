/**
 * Reads workbooks: the parts of the archive that are needed, the defined names, the cells they
 * point to. It reads the XML itself, within the limits that Apache POI would set, because opening a
 * workbook as a document costs a second where an answer sheet needs a few milliseconds.
 */
@NullMarked
package corymb.intake.sheet;

import org.jspecify.annotations.NullMarked;
