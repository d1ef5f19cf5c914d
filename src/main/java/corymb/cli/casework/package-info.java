/** The doors to the casework: cases, people, labels, certificates, the register. */
@NullMarked
package corymb.cli.casework;

import org.jspecify.annotations.NullMarked;
