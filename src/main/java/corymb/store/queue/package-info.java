/** The queue of work on the database, by db-scheduler: who works on what, on how many machines. */
@NullMarked
package corymb.store.queue;

import org.jspecify.annotations.NullMarked;
