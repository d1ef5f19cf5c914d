/** Groups of organisations beside each other, so that nobody can find a single one in them. */
@NullMarked
package corymb.benchmark.group;

import org.jspecify.annotations.NullMarked;
