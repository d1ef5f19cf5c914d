/** Many responses at once: how many there are, which are done already, and how work is stopped. */
@NullMarked
package corymb.usecase.batch;

import org.jspecify.annotations.NullMarked;
