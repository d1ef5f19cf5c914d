/** The examples of a pack, which stand as CSV beside the rules they prove, and how they are run. */
@NullMarked
package corymb.rating.example;

import org.jspecify.annotations.NullMarked;
