package corymb.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Function;

/** Writes a file beside its place and moves it there when it is whole. */
final class WholeFile {

  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /**
   * Writes the file; a device or a pipe is written to directly.
   *
   * @throws BackupNotWritten when that fails; then nothing is left behind
   */
  static <T> T write(Path file, Function<OutputStream, T> work) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return direct(file, work);
      }
      Path part = file.resolveSibling(file.getFileName() + ".part");
      try {
        Files.deleteIfExists(part);
        T result = part(part, work);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return result;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw notWritten(file, e.getMessage() == null ? e.toString() : reason(e), e);
    } catch (BackupNotWritten e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw notWritten(file, String.valueOf(cause.getMessage()), e);
    }
  }

  private static <T> T direct(Path file, Function<OutputStream, T> work) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      T result = work.apply(out);
      out.flush();
      return result;
    }
  }

  private static <T> T part(Path part, Function<OutputStream, T> work) throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(part, fresh, ownerOnly())) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      T result = work.apply(out);
      out.flush();
      channel.force(true);
      return result;
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static String reason(IOException fault) {
    return fault.getClass().getSimpleName() + ": " + fault.getMessage();
  }

  private static BackupNotWritten notWritten(Path file, String reason, Throwable cause) {
    return new BackupNotWritten(
        "the backup %s could not be written (%s); nothing is left of it".formatted(file, reason),
        cause);
  }
}
