/** The review: who may be assigned, what is found, and who sees it. */
@NullMarked
package corymb.usecase.review;

import org.jspecify.annotations.NullMarked;
