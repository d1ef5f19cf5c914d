/**
 * The database of the casework, embedded or a server: opening it with all its tables, and why that
 * may not be possible.
 */
@NullMarked
package corymb.store.database;

import org.jspecify.annotations.NullMarked;
