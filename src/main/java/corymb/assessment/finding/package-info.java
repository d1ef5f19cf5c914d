/** What assessors find of answers, and where they differ. */
@NullMarked
package corymb.assessment.finding;

import org.jspecify.annotations.NullMarked;
