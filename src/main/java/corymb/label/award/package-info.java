/**
 * Labels that were awarded, what happened to them since, and what they are worth on a given day.
 */
@NullMarked
package corymb.label.award;

import org.jspecify.annotations.NullMarked;
