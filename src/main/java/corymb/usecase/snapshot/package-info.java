/** Freezes peer values of real cases, and compares with them. */
@NullMarked
package corymb.usecase.snapshot;

import org.jspecify.annotations.NullMarked;
