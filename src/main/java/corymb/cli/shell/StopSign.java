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

  private final CountDownLatch given = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "corymb-stop");
  private final String late;

  private StopSign(String late) {
    this.late = late;
  }

  /**
   * Watches from now on.
   *
   * @param late what becomes of the work when it does not end in time, behind a comma or semicolon;
   *     empty when there is nothing to say
   */
  public static StopSign watch(String late) {
    StopSign sign = new StopSign(late);
    Runtime.getRuntime().addShutdownHook(sign.hook);
    return sign;
  }

  /** Whether the work shall end. */
  public boolean isGiven() {
    return given.getCount() == 0;
  }

  /** Waits until the work shall end. */
  public void await() throws InterruptedException {
    given.await();
  }

  /** Waits for some seconds; says whether the work shall end. */
  public boolean await(int seconds) throws InterruptedException {
    return given.await(seconds, TimeUnit.SECONDS);
  }

  private void stop() {
    given.countDown();
    try {
      if (!ended.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("corymb: what was under way did not end in time" + late);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!isGiven()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        given.countDown(); // the process ends just now; the hook has nothing to wait for
      }
    }
  }
}
