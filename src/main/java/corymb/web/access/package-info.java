/** Log-in, the first administrator, passwords, and what each path may be asked by. */
@NullMarked
package corymb.web.access;

import org.jspecify.annotations.NullMarked;
