/** What assessors see. */
@NullMarked
package corymb.usecase.review.sheet;

import org.jspecify.annotations.NullMarked;
