/**
 * The doors to what is worked out of stored cases: replay, capsules, reports, snapshots,
 * statistics.
 */
@NullMarked
package corymb.cli.replay;

import org.jspecify.annotations.NullMarked;
