/** Who seals at the command line: keys, their password, and where status lists are published. */
@NullMarked
package corymb.cli.seal;

import org.jspecify.annotations.NullMarked;
