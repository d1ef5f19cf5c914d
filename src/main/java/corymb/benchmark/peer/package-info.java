/** The classes of age and size that make organisations peers. */
@NullMarked
package corymb.benchmark.peer;

import org.jspecify.annotations.NullMarked;
