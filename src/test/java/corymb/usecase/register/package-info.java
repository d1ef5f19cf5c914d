/** Proves what may be done with the register on both databases. */
@NullMarked
package corymb.usecase.register;

import org.jspecify.annotations.NullMarked;
