/** What decides who is whose peer: the traits of an organisation, and classes of age and size. */
@NullMarked
package corymb.benchmark.peer;

import org.jspecify.annotations.NullMarked;
