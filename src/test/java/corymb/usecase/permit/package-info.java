/** Who may do what: every role on every act. */
@NullMarked
package corymb.usecase.permit;

import org.jspecify.annotations.NullMarked;
