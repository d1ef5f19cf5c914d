package corymb.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A file that is handed in. */
public final class GivenFile {

  private static final int MIB = 1024 * 1024;

  private GivenFile() {}

  /**
   * The bytes of a file, or of what a pipe gives.
   *
   * @param most the most bytes, inclusive, a whole number of MiB
   * @param refusal makes the exception of a sentence that says why there is no such file, or that
   *     it is larger
   * @throws UncheckedIOException when it cannot be read
   */
  public static byte[] read(
      Path file, int most, Function<String, ? extends RuntimeException> refusal) {
    if (Files.isDirectory(file) || !Files.exists(file)) {
      throw refusal.apply("there is no file '" + file + "'");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw refusal.apply("the file '" + file + "' is larger than " + most / MIB + " MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    }
  }

  /** The name of a file without its folders. */
  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
