/** How fast the program is, against what one would use instead; no part of the program. */
@NullMarked
package corymb.bench;

import org.jspecify.annotations.NullMarked;
