/** Proves how a certificate looks and what it carries. */
@NullMarked
package corymb.report.certificate;

import org.jspecify.annotations.NullMarked;
