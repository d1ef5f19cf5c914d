/**
 * Runs the rules of a pack on a response and keeps the why of every value. The only place that
 * knows the rule engine.
 */
@NullMarked
package corymb.rating;

import org.jspecify.annotations.NullMarked;
