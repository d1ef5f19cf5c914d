/** The doors to the casework. */
@NullMarked
package corymb.cli.casework;

import org.jspecify.annotations.NullMarked;
