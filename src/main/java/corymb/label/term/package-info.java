/**
 * How long a label is valid, when it can be renewed and appealed against, and when to remind: days
 * worked out from the numbers of the scheme and from days that are passed in.
 */
@NullMarked
package corymb.label.term;

import org.jspecify.annotations.NullMarked;
