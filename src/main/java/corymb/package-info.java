/** Corymb benchmarks and labels cluster organisations. */
@NullMarked
package corymb;

import org.jspecify.annotations.NullMarked;
