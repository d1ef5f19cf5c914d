package corymb.store.queue;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Does what stands in the queue. */
public interface Worker {

  /**
   * Does work, or goes on with it.
   *
   * @param stopping whether this process is about to end; then the work stops after what it is just
   *     doing
   * @return whether nothing is left to do; if not, the work goes back into the queue
   */
  boolean work(String id, BooleanSupplier stopping);

  /** Removes what nobody needs any more. */
  void tidy(Instant now);
}
