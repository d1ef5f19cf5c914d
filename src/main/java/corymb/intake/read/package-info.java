/** The front of the intake: recognises what a source is, reads it and has it checked. */
@NullMarked
package corymb.intake.read;

import org.jspecify.annotations.NullMarked;
