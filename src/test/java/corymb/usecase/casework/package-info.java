/** Import, evidence, and many people at once. */
@NullMarked
package corymb.usecase.casework;

import org.jspecify.annotations.NullMarked;
