/** What all commands tell the shell and take from the machine: exit status, and the day. */
@NullMarked
package corymb.cli.shell;

import org.jspecify.annotations.NullMarked;
