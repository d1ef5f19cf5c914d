/** Agreement of assessors on real cases. */
@NullMarked
package corymb.usecase.statistics;

import org.jspecify.annotations.NullMarked;
