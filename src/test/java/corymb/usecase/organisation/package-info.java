/** Proves what may be done with organisations on both databases. */
@NullMarked
package corymb.usecase.organisation;

import org.jspecify.annotations.NullMarked;
