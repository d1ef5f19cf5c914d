/** The laws of a rule pack: what must hold of every pack, each in a class of its own. */
@NullMarked
package corymb.rating.law;

import org.jspecify.annotations.NullMarked;
