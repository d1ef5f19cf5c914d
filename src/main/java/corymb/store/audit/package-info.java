/**
 * The audit trail: who did what to what and when, in a chain of hashes that shows when a row was
 * changed, taken out, moved or added. It holds ids and digests, never names or answers.
 */
@NullMarked
package corymb.store.audit;

import org.jspecify.annotations.NullMarked;
