/**
 * A version of a scheme as data: read from the files of a pack, checked whole, immutable. Every
 * fault of a pack is found in one reading and names its file and line.
 */
@NullMarked
package corymb.scheme;

import org.jspecify.annotations.NullMarked;
