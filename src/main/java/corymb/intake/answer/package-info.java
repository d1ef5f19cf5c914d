/** From what stands at the place of an answer to a typed value, for each type of question. */
@NullMarked
package corymb.intake.answer;

import org.jspecify.annotations.NullMarked;
