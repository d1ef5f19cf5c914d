/** Proves credentials and status lists. */
@NullMarked
package corymb.report.credential;

import org.jspecify.annotations.NullMarked;
