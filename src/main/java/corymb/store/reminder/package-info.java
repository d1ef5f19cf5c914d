/** The letters that remind of labels: queued once, claimed before they are sent, marked after. */
@NullMarked
package corymb.store.reminder;

import org.jspecify.annotations.NullMarked;
