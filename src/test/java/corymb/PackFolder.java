package corymb;

import corymb.scheme.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a pack's folder, for tests. */
public final class PackFolder {

  /** The pack that is shipped. */
  public static final Path ECEI = Path.of("rules/ecei/1.0.0");

  private PackFolder() {}

  /** All files below the folder. */
  public static PackFiles read(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackFiles(files);
  }
}
