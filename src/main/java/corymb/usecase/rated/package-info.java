/** Rates answers that are kept: those handed in, and those that people corrected. */
@NullMarked
package corymb.usecase.rated;

import org.jspecify.annotations.NullMarked;
