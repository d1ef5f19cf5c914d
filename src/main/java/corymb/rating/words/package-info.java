/** Measures, bounds and gates as people read them, in each language that is spoken. */
@NullMarked
package corymb.rating.words;

import org.jspecify.annotations.NullMarked;
