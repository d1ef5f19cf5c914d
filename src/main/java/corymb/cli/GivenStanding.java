package corymb.cli;

import corymb.cli.shell.GivenFile;
import corymb.usecase.PackShelf;
import corymb.usecase.standing.FaultyStanding;
import corymb.usecase.standing.StandingFile;
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
   * @throws ParameterException when there is no such file, or it is too large
   */
  static @Nullable StandingFile read(CommandLine line, PackShelf shelf, Path file) {
    byte[] bytes =
        GivenFile.read(
            file,
            MOST_BYTES,
            fault ->
                new ParameterException(
                    line, "--standing: " + fault + "; it is written as in src/docs/standing.md"));
    try {
      return StandingFile.read(file.toString(), bytes, shelf.first().pack());
    } catch (FaultyStanding e) {
      e.faults().forEach(line.getErr()::println);
      return null;
    }
  }
}
