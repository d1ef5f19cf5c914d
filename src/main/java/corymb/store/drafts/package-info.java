/** Keeps answers that are not handed in yet. */
@NullMarked
package corymb.store.drafts;

import org.jspecify.annotations.NullMarked;
