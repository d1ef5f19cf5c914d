package corymb.cli.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end cleanly when somebody presses Ctrl-C or ends the process: what is under way is
 * brought to its end, nothing new begins, and the process waits for that. Closed by the work when
 * it is at its end.
 */
public final class StopSign implements AutoCloseable {

  private static final int MOST_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "corymb-stop");
  private volatile boolean given;

  private StopSign() {}

  /** Watches from now on. */
  public static StopSign watch() {
    StopSign sign = new StopSign();
    Runtime.getRuntime().addShutdownHook(sign.hook);
    return sign;
  }

  /** Whether the work shall end. */
  public boolean isGiven() {
    return given;
  }

  private void stop() {
    given = true;
    try {
      if (!ended.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("corymb: what was under way did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!given) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        given = true; // the process ends just now; the hook has nothing to wait for
      }
    }
  }
}
