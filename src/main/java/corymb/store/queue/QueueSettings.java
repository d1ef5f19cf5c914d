package corymb.store.queue;

import java.time.Duration;

/**
 * How work is taken up.
 *
 * @param threads how much work is done at once by this process, at least 1
 * @param poll how long it takes at most until new work is seen
 * @param heartbeat how often a worker says that it is alive; what one worked on who has missed four
 *     heartbeats is taken up by another
 * @param patience how long to wait at the end until the items under way are done
 * @param tidy how often files whose time is over are looked for
 */
public record QueueSettings(
    int threads, Duration poll, Duration heartbeat, Duration patience, Duration tidy) {

  /** Checks that all of them are above zero. */
  public QueueSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("corymb.work.threads: expected 1 or more");
    }
    positive("corymb.work.poll", poll);
    positive("corymb.work.heartbeat", heartbeat);
    positive("corymb.work.patience", patience);
    positive("corymb.work.tidy", tidy);
  }

  private static void positive(String name, Duration found) {
    if (found.isNegative() || found.isZero()) {
      throw new IllegalArgumentException(name + ": expected a time above zero, found " + found);
    }
  }
}
