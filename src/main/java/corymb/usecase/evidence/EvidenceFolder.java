package corymb.usecase.evidence;

import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A folder into which files of evidence are written; nothing in it is overwritten. */
final class EvidenceFolder {

  private static final int DIGITS = 12;
  private static final int LONGEST = 150;

  private final Path folder;

  EvidenceFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a file unless it is there.
   *
   * @return where it is now
   * @throws ActRefused when its names are taken by other files
   * @throws UncheckedIOException when it cannot be written
   */
  Path keep(Kept file, byte[] bytes) {
    String name = safe(file.name());
    Path plain = folder.resolve(name);
    Path other = folder.resolve(file.sha256().substring(0, DIGITS) + "-" + name);
    try {
      Files.createDirectories(folder);
      if (isKept(plain, bytes)) {
        return plain;
      }
      if (isKept(other, bytes)) {
        return other;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the evidence cannot be saved in " + folder, e);
    }
    throw new ActRefused(
        "{0} and {1} are other files than the evidence; nothing was overwritten: choose another folder",
        plain, other);
  }

  /** Whether the path holds the bytes, written now or before. */
  private static boolean isKept(Path path, byte[] bytes) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Files.isRegularFile(path)
          && Files.size(path) == bytes.length
          && Arrays.equals(Files.readAllBytes(path), bytes);
    }
    Path part = Files.createTempFile(path.resolveSibling(""), "evidence", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, path);
      return true;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A name that stays in the folder on every system. */
  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip();
    String end = plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
    return end.isEmpty() || end.matches("\\.+") ? "evidence" : end;
  }
}
