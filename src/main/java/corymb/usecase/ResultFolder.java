package corymb.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that results are written to. A file is there whole or not at all. */
public final class ResultFolder {

  private final Path folder;

  /**
   * The folder, made when it is not there.
   *
   * @throws UncheckedIOException when it cannot be made
   */
  public ResultFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be made", e);
    }
  }

  /**
   * Writes a file; what stood there before is replaced.
   *
   * @return the file
   * @throws UncheckedIOException when it cannot be written; then nothing is left behind
   */
  public Path write(String name, byte[] bytes) {
    return write(folder.resolve(name), bytes);
  }

  /**
   * Writes a file anywhere, whole or not at all. A link is followed; a device or a pipe takes the
   * bytes and stays what it is.
   */
  public static Path write(Path file, byte[] bytes) {
    if (Files.isDirectory(file)) {
      throw new UncheckedIOException(
          "the file " + file + " cannot be written", new IOException("there is a folder"));
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return Files.write(file, bytes);
      }
      replace(Files.isSymbolicLink(file) ? target(file) : file, bytes);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be written", e);
    }
  }

  /** Where a link leads, even when there is nothing yet. */
  private static Path target(Path link) throws IOException {
    return Files.exists(link)
        ? link.toRealPath()
        : link.resolveSibling(Files.readSymbolicLink(link));
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }
}
