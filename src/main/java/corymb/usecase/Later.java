package corymb.usecase;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is made ready in the background while other work goes on, and is waited for when
 * it is needed.
 *
 * @param <T> what it is
 */
final class Later<T> {

  private final CompletableFuture<T> future;

  private Later(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Later<T> begin(String name, Supplier<T> making) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                future.complete(making.get());
              } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
              }
            },
            "corymb-" + name);
    thread.setDaemon(true);
    thread.start();
    return new Later<>(future);
  }

  /**
   * The thing, as soon as it is ready.
   *
   * @throws RuntimeException what its making threw
   */
  T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
