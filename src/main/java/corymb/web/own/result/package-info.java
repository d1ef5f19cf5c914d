/** The result of a case, and what an organisation can do with it. */
@NullMarked
package corymb.web.own.result;

import org.jspecify.annotations.NullMarked;
