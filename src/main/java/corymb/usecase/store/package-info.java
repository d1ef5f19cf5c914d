/** What the secretariat and administrators do with the database as a whole. */
@NullMarked
package corymb.usecase.store;

import org.jspecify.annotations.NullMarked;
