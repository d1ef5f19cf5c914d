/** The place of a cluster manager, as a browser meets it. */
@NullMarked
package corymb.web.own;

import org.jspecify.annotations.NullMarked;
