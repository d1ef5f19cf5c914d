/** What a source says before any of it is understood: contents with their cells. */
@NullMarked
package corymb.intake.raw;

import org.jspecify.annotations.NullMarked;
