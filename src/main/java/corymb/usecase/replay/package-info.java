/**
 * Recomputes cases from what is kept of them and compares digests, in the database or from a
 * capsule on another machine.
 */
@NullMarked
package corymb.usecase.replay;

import org.jspecify.annotations.NullMarked;
