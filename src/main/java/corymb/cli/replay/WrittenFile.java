package corymb.cli.replay;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written bit by bit, and gets its name when it is whole. */
final class WrittenFile {

  private WrittenFile() {}

  /** What writes it. */
  @FunctionalInterface
  interface Work<T> {
    T to(OutputStream out) throws IOException;
  }

  /**
   * Writes the file; one that is there is replaced.
   *
   * @throws UncheckedIOException when it cannot be written; then nothing is left behind
   */
  static <T> T write(Path file, Work<T> work) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      T done;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        done = work.to(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return done;
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be written", e);
    } finally {
      remove(part);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + part + " cannot be removed", e);
    }
  }
}
