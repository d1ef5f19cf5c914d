/** Evidence that is kept, tried on both databases. */
@NullMarked
package corymb.usecase.evidence;

import org.jspecify.annotations.NullMarked;
