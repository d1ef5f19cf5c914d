package corymb.store.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came out when the trail was verified.
 *
 * @param rows how many rows of the trail were read
 * @param head the hash of the last row; noted down elsewhere, it proves later that nothing before
 *     was written anew
 * @param fault the first fault, null when there is none
 */
public record Verified(long rows, String head, @Nullable AuditFault fault) {

  /** Whether no row was changed, taken out, moved or added. */
  public boolean isIntact() {
    return fault == null;
  }
}
