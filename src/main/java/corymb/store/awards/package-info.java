/** Keeps awards, what happens to them, and their certificates. */
@NullMarked
package corymb.store.awards;

import org.jspecify.annotations.NullMarked;
