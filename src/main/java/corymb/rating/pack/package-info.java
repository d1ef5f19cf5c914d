/** What has changed from one pack to another, for people. */
@NullMarked
package corymb.rating.pack;

import org.jspecify.annotations.NullMarked;
