/** What JDBC needs said: parameters that may be null. */
@NullMarked
package corymb.store.sql;

import org.jspecify.annotations.NullMarked;
