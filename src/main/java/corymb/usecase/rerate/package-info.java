/** What another pack would say of stored cases; nothing is changed. */
@NullMarked
package corymb.usecase.rerate;

import org.jspecify.annotations.NullMarked;
