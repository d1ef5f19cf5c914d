/** The pages of work in the background. */
@NullMarked
package corymb.web.work;

import org.jspecify.annotations.NullMarked;
