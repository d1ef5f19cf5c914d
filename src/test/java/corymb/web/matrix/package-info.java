/** Who may ask the server for what, for every route that there is. */
@NullMarked
package corymb.web.matrix;

import org.jspecify.annotations.NullMarked;
