/** What of stored cases goes out for research, and what does not. */
@NullMarked
package corymb.usecase.dataset;

import org.jspecify.annotations.NullMarked;
