/** The web application as it runs, and browsers that look at it. */
@NullMarked
package corymb.web.site;

import org.jspecify.annotations.NullMarked;
