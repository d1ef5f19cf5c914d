/** Long work in the background: asking for it, looking how far it is, stopping it, its files. */
@NullMarked
package corymb.usecase.work;

import org.jspecify.annotations.NullMarked;
