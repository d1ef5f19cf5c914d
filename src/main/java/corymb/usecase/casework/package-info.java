/** What people do with cases before and beside the review: import, apply, reply, withdraw, look. */
@NullMarked
package corymb.usecase.casework;

import org.jspecify.annotations.NullMarked;
