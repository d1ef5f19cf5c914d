/** The acts of people on a case; a case is the sum of its acts. */
@NullMarked
package corymb.assessment.act;

import org.jspecify.annotations.NullMarked;
