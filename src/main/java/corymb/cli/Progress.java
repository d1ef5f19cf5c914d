package corymb.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows on a terminal how far long work has come: how many responses, and how many a second. Short
 * work and work that nobody watches show nothing.
 */
final class Progress {

  private static final long SILENT_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 250_000_000L;

  private final PrintWriter err;
  private final boolean watched;
  private final long begin = System.nanoTime();
  private long shown = begin + SILENT_NANOS - PAUSE_NANOS;
  private boolean dirty;

  Progress(PrintWriter err, boolean watched) {
    this.err = err;
    this.watched = watched;
  }

  /** So many are done. */
  void done(int responses) {
    long now = System.nanoTime();
    if (!watched || now - shown < PAUSE_NANOS) {
      return;
    }
    shown = now;
    dirty = true;
    long rate = responses * 1_000_000_000L / Math.max(1, now - begin);
    err.printf(Locale.ROOT, "\r%,d responses, %,d a second ", responses, rate);
    err.flush();
  }

  /** Takes the line away. */
  void end() {
    if (dirty) {
      err.print("\r" + " ".repeat(60) + "\r");
      err.flush();
    }
  }
}
