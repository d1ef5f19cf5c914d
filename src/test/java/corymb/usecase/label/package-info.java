/** Proves what may be done with labels on both databases. */
@NullMarked
package corymb.usecase.label;

import org.jspecify.annotations.NullMarked;
