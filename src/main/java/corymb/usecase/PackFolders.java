package corymb.usecase;

import corymb.scheme.BrokenPack;
import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Fault;
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

  private static final long MOST_BYTES = 64L << 20;

  private PackFolders() {}

  /**
   * All files below the folder; hidden ones are left out.
   *
   * @throws UncheckedIOException when the folder or a file cannot be read
   * @throws BrokenPack when it holds links, which could bring in any file, or far more than a pack
   */
  public static PackFiles read(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      Path real = folder.toRealPath();
      long left = MOST_BYTES;
      for (Path file : regularFiles(real)) {
        String name = real.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          left -= demandPlain(file, name, left);
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the pack's folder " + folder + " cannot be read", e);
    }
    return new PackFiles(files);
  }

  /** The size of a file that is one of the pack's own and fits into what is left. */
  private static long demandPlain(Path file, String name, long left) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw refused(name, "is a link to another file; put the file itself here");
    }
    long size = Files.size(file);
    if (size > left) {
      throw refused(
          name,
          "makes the pack larger than " + (MOST_BYTES >> 20) + " MB; take out what is no part");
    }
    return size;
  }

  private static BrokenPack refused(String name, String message) {
    return new BrokenPack(List.of(new Fault(name, 0, message)));
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
