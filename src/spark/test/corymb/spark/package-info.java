/** The job on this machine alone, against what the command line says of the same responses. */
@NullMarked
package corymb.spark;

import org.jspecify.annotations.NullMarked;
