/** What is asked: sections, questions, options, named totals and cross-checks. */
@NullMarked
package corymb.scheme.question;

import org.jspecify.annotations.NullMarked;
