/** Results as plain text for a terminal. */
@NullMarked
package corymb.report.terminal;

import org.jspecify.annotations.NullMarked;
