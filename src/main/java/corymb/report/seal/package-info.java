/**
 * Seals certificates with PAdES, makes and reads the keys for it, and tells offline whether a
 * sealed file is genuine; the only place that knows DSS and Bouncy Castle.
 */
@NullMarked
package corymb.report.seal;

import org.jspecify.annotations.NullMarked;
