/** Ties between assessors and organisations, and whom a case may be assigned to. */
@NullMarked
package corymb.assessment.tie;

import org.jspecify.annotations.NullMarked;
