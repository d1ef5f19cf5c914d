package corymb.cli.casework;

import corymb.assessment.state.ActRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Files that are handed in. */
final class Files {

  private Files() {}

  /**
   * The bytes of a file.
   *
   * @param limit the most bytes, inclusive
   * @throws ActRefused when it is no file, or larger
   * @throws UncheckedIOException when it cannot be read
   */
  static byte[] read(Path file, int limit) {
    if (!java.nio.file.Files.isRegularFile(file)) {
      throw new ActRefused("there is no file '" + file + "'");
    }
    try (InputStream stream = java.nio.file.Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new ActRefused("the file '" + file + "' is larger than " + limit + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    }
  }

  /** The name of a file without its folders. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
