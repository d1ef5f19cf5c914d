/** The door to the example. */
@NullMarked
package corymb.cli.demo;

import org.jspecify.annotations.NullMarked;
