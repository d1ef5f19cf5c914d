/** The rated cases as a data set for research: one line a case, without names and free text. */
@NullMarked
package corymb.report.dataset;

import org.jspecify.annotations.NullMarked;
