package corymb.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once, on as many threads as there are cores, and hands over the results
 * in order. Never more than a few wait, so that memory does not grow with the number of things.
 */
public final class OrderedWork {

  private static final int WAITING_PER_CORE = 16;

  private OrderedWork() {}

  /**
   * Runs the work.
   *
   * @throws RuntimeException the first one that the work throws; nothing after it is handed over
   */
  public static <S, T> void run(Iterator<S> things, Function<S, T> work, Consumer<T> sink) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores, OrderedWork::worker);
    Deque<Future<T>> waiting = new ArrayDeque<>();
    try {
      while (things.hasNext()) {
        S thing = things.next();
        waiting.add(workers.submit(() -> work.apply(thing)));
        if (waiting.size() >= cores * WAITING_PER_CORE) {
          sink.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        sink.accept(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "corymb-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the work was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException("the work failed", e.getCause());
    }
  }
}
