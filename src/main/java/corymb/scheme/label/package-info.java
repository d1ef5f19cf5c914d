/** What a label demands, how long it is valid, and whom it is compared with. */
@NullMarked
package corymb.scheme.label;

import org.jspecify.annotations.NullMarked;
