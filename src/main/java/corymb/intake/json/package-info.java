/** Reads {@code answers.json} and the lines of {@code answers.ndjson}. */
@NullMarked
package corymb.intake.json;

import org.jspecify.annotations.NullMarked;
