package corymb.usecase;

import corymb.scheme.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a pack from a folder. */
public final class PackFolders {

  private PackFolders() {}

  /**
   * All files below the folder; hidden ones are left out.
   *
   * @throws UncheckedIOException when the folder or a file cannot be read
   */
  public static PackFiles read(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      Path real = folder.toRealPath();
      for (Path file : regularFiles(real)) {
        String name = real.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the pack's folder " + folder + " cannot be read", e);
    }
    return new PackFiles(files);
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
