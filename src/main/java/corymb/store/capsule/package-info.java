/**
 * One case in one file that another machine can recompute without a database; the file is the same,
 * byte for byte, whenever and wherever it is written.
 */
@NullMarked
package corymb.store.capsule;

import org.jspecify.annotations.NullMarked;
