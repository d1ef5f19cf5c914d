/**
 * How far assessors agree, worked out exactly: percent agreement, kappa, alpha and leniency. What
 * cannot be worked out is undefined with its reason, never a number.
 */
@NullMarked
package corymb.assessment.agreement;

import org.jspecify.annotations.NullMarked;
