/** What everybody may see: start, register, entry, verification, methodology. */
@NullMarked
package corymb.web.open;

import org.jspecify.annotations.NullMarked;
