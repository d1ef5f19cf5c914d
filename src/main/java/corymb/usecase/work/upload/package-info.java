/** Many files that are handed in at once, in an archive too, within limits. */
@NullMarked
package corymb.usecase.work.upload;

import org.jspecify.annotations.NullMarked;
