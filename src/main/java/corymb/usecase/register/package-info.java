/** The public register: read, published, and taken over from elsewhere. */
@NullMarked
package corymb.usecase.register;

import org.jspecify.annotations.NullMarked;
