/**
 * Reads a register that was kept elsewhere from CSV, with all problems at once. The only place that
 * knows the library for such files.
 */
@NullMarked
package corymb.label.register.foreign;

import org.jspecify.annotations.NullMarked;
