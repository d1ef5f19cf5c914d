/**
 * The whole database as one file, written from and read into either kind of database. The format is
 * described in {@code src/docs/backup.md}.
 */
@NullMarked
package corymb.store.backup;

import org.jspecify.annotations.NullMarked;
