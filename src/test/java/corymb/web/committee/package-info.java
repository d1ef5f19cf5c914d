/** The pages of the committee. */
@NullMarked
package corymb.web.committee;

import org.jspecify.annotations.NullMarked;
