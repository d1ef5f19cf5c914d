package corymb.usecase.certificate;

import corymb.report.credential.StatusPurpose;
import corymb.usecase.ResultFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The status lists that were signed for publication. They are files of the program's home, because
 * the keys that sign them have no business on a server that everybody can reach.
 */
public final class StatusFiles {

  private StatusFiles() {}

  /**
   * Where a list is expected, {@code status/1/revocation.jwt} or {@code status/1/suspension.jwt}.
   *
   * @param home {@code $CORYMB_HOME}
   */
  public static Path file(Path home, StatusPurpose purpose) {
    return home.resolve("status").resolve("1").resolve(purpose.word() + ".jwt");
  }

  /**
   * The list as it was signed last, empty when it was not published.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static Optional<byte[]> read(Path home, StatusPurpose purpose) {
    Path file = file(home, purpose);
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the status list " + file + " cannot be read", e);
    }
  }

  /**
   * When the list was written last, empty when it was not published.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static Optional<Instant> written(Path home, StatusPurpose purpose) {
    Path file = file(home, purpose);
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the status list " + file + " cannot be read", e);
    }
  }

  /**
   * Writes a list; it is there whole or as it was.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  static void write(Path home, StatusPurpose purpose, byte[] list) {
    Path file = file(home, purpose);
    new ResultFolder(file.resolveSibling("")).write(String.valueOf(file.getFileName()), list);
  }
}
