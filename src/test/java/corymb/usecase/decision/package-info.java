/** From agreed answers to a label, through real cases. */
@NullMarked
package corymb.usecase.decision;

import org.jspecify.annotations.NullMarked;
