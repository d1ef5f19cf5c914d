/** The pages of an assessor. */
@NullMarked
package corymb.web.review;

import org.jspecify.annotations.NullMarked;
