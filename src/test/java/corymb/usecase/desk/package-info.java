/** The casework as its tests want it: people, responses, and a case in any state. */
@NullMarked
package corymb.usecase.desk;

import org.jspecify.annotations.NullMarked;
