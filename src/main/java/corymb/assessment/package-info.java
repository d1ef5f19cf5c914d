/** The case: everything that belongs to one application, as the acts of people on it. */
@NullMarked
package corymb.assessment;

import org.jspecify.annotations.NullMarked;
