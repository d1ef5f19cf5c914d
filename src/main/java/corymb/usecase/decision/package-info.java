/** From agreed answers to a label: judgement, decision, appeal, award. */
@NullMarked
package corymb.usecase.decision;

import org.jspecify.annotations.NullMarked;
