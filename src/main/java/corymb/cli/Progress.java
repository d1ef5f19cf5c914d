package corymb.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Shows on a terminal how far long work has come: a bar and the time left where it is known how
 * many responses there are, how many are done, and how many a second. Short work and work that
 * nobody watches show nothing.
 */
final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long PAUSE_NANOS = 250_000_000L;
  private static final int BAR = 24;
  private static final int WIDTH = 78;
  private static final int MINUTE = 60;

  private final PrintWriter err;
  private final boolean watched;
  private final OptionalLong expected;
  private final long begin = System.nanoTime();
  private long shown = begin + SECOND - PAUSE_NANOS;
  private boolean dirty;

  /** The given number of responses is expected; nothing when that is not known. */
  Progress(PrintWriter err, boolean watched, OptionalLong expected) {
    this.err = err;
    this.watched = watched;
    this.expected = expected;
  }

  /** So many are done, some of them by an earlier run. */
  void done(long responses, long earlier) {
    long now = System.nanoTime();
    if (!watched || now - shown < PAUSE_NANOS) {
      return;
    }
    shown = now;
    dirty = true;
    err.print("\r" + padded(line(responses, earlier, expected, now - begin)));
    err.flush();
  }

  /** What is shown after some time. */
  static String line(long responses, long earlier, OptionalLong expected, long nanos) {
    long rate = (responses - earlier) * SECOND / Math.max(1, nanos);
    String speed = grouped(rate) + " a second";
    if (expected.isEmpty()) {
      return grouped(responses) + " responses, " + speed;
    }
    long all = Math.max(responses, expected.getAsLong());
    long done = responses - earlier;
    long left = done == 0 ? -1 : (all - responses) * (nanos / done) / SECOND;
    String amount = grouped(responses) + " of " + grouped(all);
    String rest = left < 0 ? "" : ", " + clock(left) + " left";
    return "[" + bar(responses, all) + "] " + amount + ", " + speed + rest;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String bar(long done, long all) {
    int full = (int) (BAR * done / Math.max(1, all));
    return "#".repeat(full) + "-".repeat(BAR - full);
  }

  /** Minutes and seconds. */
  private static String clock(long seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }

  private static String padded(String line) {
    return line + " ".repeat(Math.max(0, WIDTH - line.length()));
  }

  /** Takes the line away. */
  void end() {
    if (dirty) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
    }
  }
}
