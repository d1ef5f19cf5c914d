/** What the report of a stored case says beside its result. */
@NullMarked
package corymb.report.stored;

import org.jspecify.annotations.NullMarked;
