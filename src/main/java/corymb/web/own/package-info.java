/**
 * The place of a cluster manager: the own organisation, its cases and labels, and what to do next.
 */
@NullMarked
package corymb.web.own;

import org.jspecify.annotations.NullMarked;
