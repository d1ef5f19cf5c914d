/**
 * The words that rules and program share: answers, measures, bands, points, gates and the sheets on
 * which rules write. Nothing foreign is used here, so that a rule can import this package alone.
 */
@NullMarked
package corymb.facts;

import org.jspecify.annotations.NullMarked;
