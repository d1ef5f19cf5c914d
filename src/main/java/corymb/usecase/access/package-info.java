/** How persons prove who they are: log in, links that work once, the first administrator. */
@NullMarked
package corymb.usecase.access;

import org.jspecify.annotations.NullMarked;
