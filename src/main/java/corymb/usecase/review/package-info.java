/** What happens between assignment and agreement: ties, visits, findings, differences. */
@NullMarked
package corymb.usecase.review;

import org.jspecify.annotations.NullMarked;
