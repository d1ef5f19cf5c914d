/** What the committee sees: the cases to decide, and all that a decision on one of them needs. */
@NullMarked
package corymb.usecase.decision.sheet;

import org.jspecify.annotations.NullMarked;
