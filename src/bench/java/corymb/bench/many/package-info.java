/** Many responses and cases: batches of workbooks, and how cost grows with their number. */
@NullMarked
package corymb.bench.many;

import org.jspecify.annotations.NullMarked;
