/** Capsules. */
@NullMarked
package corymb.store.capsule;

import org.jspecify.annotations.NullMarked;
