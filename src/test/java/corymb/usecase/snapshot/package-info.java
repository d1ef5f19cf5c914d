/** Snapshots of real cases. */
@NullMarked
package corymb.usecase.snapshot;

import org.jspecify.annotations.NullMarked;
