/** The commands of the casework: certificates, and what else the people of a label do. */
@NullMarked
package corymb.cli.casework;

import org.jspecify.annotations.NullMarked;
