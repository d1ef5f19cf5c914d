/** What another pack would say of stored cases, as a table for spreadsheets. */
@NullMarked
package corymb.report.rerate;

import org.jspecify.annotations.NullMarked;
