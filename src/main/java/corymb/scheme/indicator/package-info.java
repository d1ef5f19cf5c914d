/** What is judged: indicators and criteria with their parts, bands, minimums and advice. */
@NullMarked
package corymb.scheme.indicator;

import org.jspecify.annotations.NullMarked;
