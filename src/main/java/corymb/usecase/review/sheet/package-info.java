/**
 * What an assessor sees: the own cases, one case question by question, and what is to be agreed.
 */
@NullMarked
package corymb.usecase.review.sheet;

import org.jspecify.annotations.NullMarked;
