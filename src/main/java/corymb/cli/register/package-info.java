/** The doors to labels, the register, organisations and reminders. */
@NullMarked
package corymb.cli.register;

import org.jspecify.annotations.NullMarked;
