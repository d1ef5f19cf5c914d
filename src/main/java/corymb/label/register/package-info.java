/**
 * The public list of all labels that were awarded: who bears which label until when, and what it is
 * worth on a day. It never shows a score.
 */
@NullMarked
package corymb.label.register;

import org.jspecify.annotations.NullMarked;
