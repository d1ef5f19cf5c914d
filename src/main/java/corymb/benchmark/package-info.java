/**
 * One organisation among its peers: groups, a frozen snapshot of what the peers came to, quartiles
 * and the own position. A group below the scheme's floor shows nothing at all, and neither a
 * minimum nor a maximum is ever shown.
 */
@NullMarked
package corymb.benchmark;

import org.jspecify.annotations.NullMarked;
