/** Keeps cases as the sum of their acts. */
@NullMarked
package corymb.store.cases;

import org.jspecify.annotations.NullMarked;
