/**
 * The texts of a pack in other languages: read from {@code texts/<language>.yaml} by the codes of
 * the pack, and put in the place of the English ones.
 */
@NullMarked
package corymb.scheme.text;

import org.jspecify.annotations.NullMarked;
