package corymb.web.work;

import corymb.store.work.WorkRow;
import corymb.store.work.WorkState;
import java.time.Duration;
import java.time.Instant;

/**
 * How far work is.
 *
 * @param percent from 0 to 100; 100 only when all is done
 * @param perMinute how many items are done in a minute, 0 when that cannot be said
 * @param left how long it will take by that, in the largest unit that fits, 0 when it cannot be
 *     said
 * @param unit {@code seconds}, {@code minutes} or {@code hours}
 */
record Progress(int percent, long perMinute, long left, String unit) {

  private static final long SECONDS_TOLD = 90;
  private static final long MINUTES_TOLD = 90;
  private static final int ALL = 100;

  static Progress of(WorkRow work, Instant now) {
    int percent = work.total() == 0 ? ALL : (int) ((long) work.done() * ALL / work.total());
    Instant began = work.startedAt();
    if (work.state() != WorkState.RUNNING || began == null || work.done() == 0) {
      return new Progress(percent, 0, 0, "seconds");
    }
    long millis = Math.max(1, Duration.between(began, now).toMillis());
    long perMinute = work.done() * 60_000L / millis;
    long seconds = (work.total() - work.done()) * millis / work.done() / 1000 + 1;
    if (seconds <= SECONDS_TOLD) {
      return new Progress(percent, perMinute, seconds, "seconds");
    }
    long minutes = (seconds + 59) / 60;
    return minutes <= MINUTES_TOLD
        ? new Progress(percent, perMinute, minutes, "minutes")
        : new Progress(percent, perMinute, (minutes + 59) / 60, "hours");
  }
}
