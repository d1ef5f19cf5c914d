/** Long work in the background: what was asked for, how far it is, and what came of each item. */
@NullMarked
package corymb.store.work;

import org.jspecify.annotations.NullMarked;
