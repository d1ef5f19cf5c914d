/** Long work in the background, on both databases. */
@NullMarked
package corymb.usecase.work;

import org.jspecify.annotations.NullMarked;
