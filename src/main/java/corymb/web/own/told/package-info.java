/** A result as pages tell it: labels, points, positions, and the why of each. */
@NullMarked
package corymb.web.own.told;

import org.jspecify.annotations.NullMarked;
