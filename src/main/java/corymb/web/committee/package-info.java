/** The pages of the committee: the cases to decide, and one of them. */
@NullMarked
package corymb.web.committee;

import org.jspecify.annotations.NullMarked;
