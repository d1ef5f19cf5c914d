/** Steps of the build itself; nothing here runs in the finished program. */
@NullMarked
package corymb.build;

import org.jspecify.annotations.NullMarked;
