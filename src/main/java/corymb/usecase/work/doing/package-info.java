/** Doing long work, item by item, each with one effect however often it is done. */
@NullMarked
package corymb.usecase.work.doing;

import org.jspecify.annotations.NullMarked;
