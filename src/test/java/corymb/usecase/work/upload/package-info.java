/** Archives that are handed in, friendly and hostile ones. */
@NullMarked
package corymb.usecase.work.upload;

import org.jspecify.annotations.NullMarked;
