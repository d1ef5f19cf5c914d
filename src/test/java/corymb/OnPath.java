package corymb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Other programs that look at our files, where they are installed. */
public final class OnPath {

  private OnPath() {}

  /**
   * Skips the test when there is no such program on the path.
   *
   * @param from what brings the program
   * @throws AssertionError when there is none although the environment says {@code CI=true}
   */
  public static void assume(String program, String from) {
    boolean installed = find(program) != null;
    if (!installed && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("CI needs " + from + ": there is no '" + program + "' on the path");
    }
    assumeTrue(installed, "no '" + program + "' on the path");
  }

  /** Where a program is; null when it is not on the path. */
  public static @Nullable Path find(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
