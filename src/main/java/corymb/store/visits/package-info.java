/** What the server remembers of browsers, for all nodes that serve one database. */
@NullMarked
package corymb.store.visits;

import org.jspecify.annotations.NullMarked;
