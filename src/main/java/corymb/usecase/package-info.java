/** What a person may do with Corymb, one class per act; order of the steps, files and threads. */
@NullMarked
package corymb.usecase;

import org.jspecify.annotations.NullMarked;
