/** Writes the register: as a table, as data, as a feed of changes, and as a badge for one entry. */
@NullMarked
package corymb.report.register;

import org.jspecify.annotations.NullMarked;
