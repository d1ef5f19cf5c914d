/** The door to the web application. */
@NullMarked
package corymb.cli.serve;

import org.jspecify.annotations.NullMarked;
