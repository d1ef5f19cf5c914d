/** The scheme written by hand in plain Java, without any rule engine: the limit of speed. */
@NullMarked
package corymb.bench.plain;

import org.jspecify.annotations.NullMarked;
