/** The pages of an assessor: the own cases, a case question by question, and its consensus. */
@NullMarked
package corymb.web.review;

import org.jspecify.annotations.NullMarked;
