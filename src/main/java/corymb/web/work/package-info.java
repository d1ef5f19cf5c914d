/** The pages of long work in the background: asking for it, its progress, its files. */
@NullMarked
package corymb.web.work;

import org.jspecify.annotations.NullMarked;
