/** Cases that are recomputed. */
@NullMarked
package corymb.usecase.replay;

import org.jspecify.annotations.NullMarked;
