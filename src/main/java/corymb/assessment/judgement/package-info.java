/** What the rules and the procedure together allow: the gates of each label, the highest label. */
@NullMarked
package corymb.assessment.judgement;

import org.jspecify.annotations.NullMarked;
