/** What a file says of the procedure, for judging responses that are no stored cases. */
@NullMarked
package corymb.usecase.standing;

import org.jspecify.annotations.NullMarked;
