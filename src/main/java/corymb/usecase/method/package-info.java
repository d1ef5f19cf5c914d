/** How the scheme measures and decides, for everybody who wants to read it. */
@NullMarked
package corymb.usecase.method;

import org.jspecify.annotations.NullMarked;
