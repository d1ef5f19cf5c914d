/** Keeps frozen peer values; a snapshot is added once and never changed. */
@NullMarked
package corymb.store.snapshots;

import org.jspecify.annotations.NullMarked;
