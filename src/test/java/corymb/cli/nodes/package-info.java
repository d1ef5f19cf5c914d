/** Several servers on one database, each a process of its own. */
@NullMarked
package corymb.cli.nodes;

import org.jspecify.annotations.NullMarked;
