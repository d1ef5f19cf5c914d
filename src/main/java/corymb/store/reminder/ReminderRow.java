package corymb.store.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the queue.
 *
 * @param key which one
 * @param queuedAt when it was queued
 * @param claimedAt since when somebody is sending it, or was when they were stopped; null when
 *     nobody is
 * @param sentAt when it was sent, null when it was not
 */
public record ReminderRow(
    Key key, Instant queuedAt, @Nullable Instant claimedAt, @Nullable Instant sentAt) {

  /**
   * What names a letter.
   *
   * @param subject the number of the award
   * @param kind what it reminds of, as in {@code expiry-6}
   * @param dueOn the day from which it is due
   */
  public record Key(String subject, String kind, LocalDate dueOn) {}
}
