/** Benchmarks as one text, so that two of them can be compared by a digest. */
@NullMarked
package corymb.benchmark.digest;

import org.jspecify.annotations.NullMarked;
