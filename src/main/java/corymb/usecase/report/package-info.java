/** Reports of stored cases. */
@NullMarked
package corymb.usecase.report;

import org.jspecify.annotations.NullMarked;
