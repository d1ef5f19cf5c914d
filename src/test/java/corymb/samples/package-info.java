/** Holds the sample organisations in the folder {@code samples} to what they are to show. */
@NullMarked
package corymb.samples;

import org.jspecify.annotations.NullMarked;
