/** Where the data are, and the commands for all of them at once: backup, restore, audit. */
@NullMarked
package corymb.cli.store;

import org.jspecify.annotations.NullMarked;
