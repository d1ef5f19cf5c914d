/** Transactions on the database: all of some work or nothing of it, and what can come between. */
@NullMarked
package corymb.store.session;

import org.jspecify.annotations.NullMarked;
