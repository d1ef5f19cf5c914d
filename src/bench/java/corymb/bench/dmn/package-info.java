/** The scheme as a DMN model that KIE evaluates: what one would take instead of rules. */
@NullMarked
package corymb.bench.dmn;

import org.jspecify.annotations.NullMarked;
