/** Who acts, in which roles, and what each role may touch. */
@NullMarked
package corymb.assessment.actor;

import org.jspecify.annotations.NullMarked;
