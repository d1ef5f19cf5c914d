/** Where acts are done at the command line: who acts, on which day, and on which data. */
@NullMarked
package corymb.cli.desk;

import org.jspecify.annotations.NullMarked;
