/** A snapshot as text, so that it can be shipped, stored and compared byte by byte. */
@NullMarked
package corymb.benchmark.text;

import org.jspecify.annotations.NullMarked;
