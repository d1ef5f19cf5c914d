/** Runs the measurements in turns and tells them as one table. */
@NullMarked
package corymb.bench.race;

import org.jspecify.annotations.NullMarked;
