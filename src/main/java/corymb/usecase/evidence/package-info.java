/**
 * Evidence of a case that is kept already: shown, saved to files, taken over from an earlier case.
 */
@NullMarked
package corymb.usecase.evidence;

import org.jspecify.annotations.NullMarked;
