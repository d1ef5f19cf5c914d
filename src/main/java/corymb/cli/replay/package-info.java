/** The doors to what is worked out of stored cases: replay, capsules, snapshots, statistics. */
@NullMarked
package corymb.cli.replay;

import org.jspecify.annotations.NullMarked;
