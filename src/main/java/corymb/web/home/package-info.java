/** The first page after log-in. */
@NullMarked
package corymb.web.home;

import org.jspecify.annotations.NullMarked;
