/** Figures of agreement, as they are told. */
@NullMarked
package corymb.report.agreement;

import org.jspecify.annotations.NullMarked;
