/** What an organisation is told of its own results: the result, what if, and the history. */
@NullMarked
package corymb.usecase.result;

import org.jspecify.annotations.NullMarked;
