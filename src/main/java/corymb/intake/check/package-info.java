/** From contents to typed answers, and every fault of types, bounds, options and cross-checks. */
@NullMarked
package corymb.intake.check;

import org.jspecify.annotations.NullMarked;
