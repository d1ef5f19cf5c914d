package corymb;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * LibreOffice as another program that opens our files. It works with a profile of its own in a
 * temporary folder, which one test run shares.
 */
public final class LibreOffice {

  private static final int MOST_SECONDS = 180;
  private static final String PROGRAM = "soffice";
  private static @Nullable Path profile;

  private LibreOffice() {}

  /**
   * Skips the test when there is no LibreOffice on the path.
   *
   * @throws AssertionError when there is none although the environment says {@code CI=true}
   */
  public static void assumeInstalled() {
    OnPath.assume(PROGRAM, "LibreOffice");
  }

  /**
   * Opens a file and saves it in another format, or in the same one into another folder.
   *
   * @param format the ending of the new file, as in {@code pdf} or {@code xlsx}; a filter may
   *     follow, as in {@code pdf:calc_pdf_Export}
   * @param outDir a folder for the new file, other than the file's own
   * @return the new file
   * @throws AssertionError when LibreOffice takes too long or writes nothing
   */
  public static synchronized Path convert(Path file, String format, Path outDir) {
    String name = file.getFileName().toString();
    String ending = format.replaceFirst(":.*", "");
    Path converted = outDir.resolve(name.replaceFirst("\\.[^.]*$", "") + "." + ending);
    try {
      Files.createDirectories(outDir);
      if (Files.exists(converted)) {
        throw new IllegalArgumentException(converted + " is there already");
      }
      Path log = Files.createTempFile("libreoffice", ".log");
      run(file, format, outDir, log);
      if (!Files.exists(converted)) {
        throw new AssertionError("LibreOffice did not convert " + file + Files.readString(log));
      }
      Files.delete(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return converted;
  }

  private static void run(Path file, String format, Path outDir, Path log) throws IOException {
    List<String> command =
        List.of(
            String.valueOf(OnPath.find(PROGRAM)),
            "-env:UserInstallation=" + profile().toUri(),
            "--headless",
            "--norestore",
            "--convert-to",
            format,
            "--outdir",
            outDir.toString(),
            file.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("LibreOffice took more than " + MOST_SECONDS + " s for " + file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while LibreOffice converted " + file, e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Path profile() throws IOException {
    Path known = profile;
    if (known == null) {
      known = Files.createTempDirectory("libreoffice-profile");
      profile = known;
      Path made = known;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
    }
    return known;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
