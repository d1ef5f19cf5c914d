/** The case as a chain of states: what is not allowed in a state cannot be written down. */
@NullMarked
package corymb.assessment.state;

import org.jspecify.annotations.NullMarked;
