/**
 * The catalogue of problems: their codes and severities here, their words by key in {@code
 * problems_en.properties}, so that they can be said in other languages.
 */
@NullMarked
package corymb.intake.problem;

import org.jspecify.annotations.NullMarked;
