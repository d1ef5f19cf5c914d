/** Labels that were awarded: looked at, suspended, reinstated, withdrawn. */
@NullMarked
package corymb.usecase.label;

import org.jspecify.annotations.NullMarked;
