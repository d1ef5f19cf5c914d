/** Drafts, as those who fill them in meet them. */
@NullMarked
package corymb.usecase.draft;

import org.jspecify.annotations.NullMarked;
