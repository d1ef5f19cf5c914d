/** What a case keeps of the comparison of its results with peers. */
@NullMarked
package corymb.assessment.comparison;

import org.jspecify.annotations.NullMarked;
