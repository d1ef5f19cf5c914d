/** How numbers are kept in a snapshot, and how they are read from the cells of its text. */
@NullMarked
package corymb.benchmark.text;

import org.jspecify.annotations.NullMarked;
