package corymb.report.rerate;

import java.util.function.Consumer;

/** Takes lines one after the other into a file; it is whole when it is closed. */
public interface RerateTable extends Consumer<RerateLine>, AutoCloseable {

  /**
   * Ends the file.
   *
   * @throws java.io.UncheckedIOException when it cannot be written to its end
   */
  @Override
  void close();
}
