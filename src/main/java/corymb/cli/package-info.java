/** The door from a shell: reads the command line, calls a use case, shows what it says. */
@NullMarked
package corymb.cli;

import org.jspecify.annotations.NullMarked;
