/**
 * What many organisations came to, frozen on one day: their profiles, points and measures, where
 * they come from, and how they are kept as text.
 */
@NullMarked
package corymb.benchmark.snapshot;

import org.jspecify.annotations.NullMarked;
