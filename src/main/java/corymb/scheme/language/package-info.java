/**
 * The languages that are spoken: their codes, how they write numbers and days, and words by key.
 */
@NullMarked
package corymb.scheme.language;

import org.jspecify.annotations.NullMarked;
