/** Proves what may be done with reminders on both databases. */
@NullMarked
package corymb.usecase.reminder;

import org.jspecify.annotations.NullMarked;
