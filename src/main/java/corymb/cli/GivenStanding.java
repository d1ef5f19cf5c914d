package corymb.cli;

import corymb.usecase.PackShelf;
import corymb.usecase.standing.FaultyStanding;
import corymb.usecase.standing.StandingFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The file of {@code assess --standing}; apart, so that no other run loads what judges by it. */
final class GivenStanding {

  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private GivenStanding() {}

  /**
   * What the file says; null when it has faults, which are then told on the standard error.
   *
   * @throws ParameterException when it cannot be read
   */
  static @Nullable StandingFile read(CommandLine line, PackShelf shelf, Path file) {
    byte[] bytes = bytes(line, file);
    try {
      return StandingFile.read(file.toString(), bytes, shelf.first().pack());
    } catch (FaultyStanding e) {
      e.faults().forEach(line.getErr()::println);
      return null;
    }
  }

  private static byte[] bytes(CommandLine line, Path file) {
    if (Files.isDirectory(file) || !Files.exists(file)) {
      String what = Files.exists(file) ? "is a folder" : "does not exist";
      throw new ParameterException(
          line, "--standing: '" + file + "' " + what + "; name a file as in src/docs/standing.md");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ParameterException(line, "--standing: '" + file + "' is larger than 4 MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw new ParameterException(line, "--standing: '" + file + "' cannot be read: " + e);
    }
  }
}
