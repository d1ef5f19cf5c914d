/** Running numbers without gaps. */
@NullMarked
package corymb.store.counter;

import org.jspecify.annotations.NullMarked;
