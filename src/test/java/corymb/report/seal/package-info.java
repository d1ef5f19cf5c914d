/** Proves seals, keys and verdicts. */
@NullMarked
package corymb.report.seal;

import org.jspecify.annotations.NullMarked;
