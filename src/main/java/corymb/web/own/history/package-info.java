/** The own assessments, and what changed between two of them. */
@NullMarked
package corymb.web.own.history;

import org.jspecify.annotations.NullMarked;
