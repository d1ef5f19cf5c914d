/** The cluster organisations that cases, awards and people belong to. */
@NullMarked
package corymb.assessment.organisation;

import org.jspecify.annotations.NullMarked;
