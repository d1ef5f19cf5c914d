/** What the secretariat sees of the procedure over all cases: appeals, eligibility. */
@NullMarked
package corymb.web.office.procedure;

import org.jspecify.annotations.NullMarked;
