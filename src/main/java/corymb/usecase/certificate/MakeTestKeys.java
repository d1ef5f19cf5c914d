package corymb.usecase.certificate;

import corymb.report.seal.KeyMaker;
import corymb.report.seal.SigningKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

/** Makes a key file for trying out, and beside it the certificates that others may know. */
public final class MakeTestKeys {

  private MakeTestKeys() {}

  /**
   * What was made.
   *
   * @param keys both of them
   * @param keyFile PKCS#12, readable by its owner only
   * @param certificates PEM, for those who shall trust the seal
   */
  public record Made(SigningKeys keys, Path keyFile, Path certificates) {}

  /**
   * Makes keys; nothing is overwritten.
   *
   * @param keyFile to make; the certificates go to the same name with {@code .pem} at its end
   * @param name who they are for
   * @param kind of the key that seals
   * @param password of the file, not empty
   * @throws UncheckedIOException when a file is there already, or cannot be written
   */
  public static Made run(
      Path keyFile, String name, KeyMaker.Kind kind, char[] password, Instant now) {
    files(keyFile).forEach(MakeTestKeys::refuse);
    Path certificates = files(keyFile).get(1);
    SigningKeys keys = KeyMaker.make(name, kind, now);
    create(keyFile, KeyMaker.keyFile(keys, password), "rw-------");
    try {
      create(certificates, KeyMaker.certificates(keys), "rw-r--r--");
    } catch (UncheckedIOException e) {
      remove(keyFile);
      throw e;
    }
    return new Made(keys, keyFile, certificates);
  }

  /** The files that would be made: the key file, then the certificates. */
  public static List<Path> files(Path keyFile) {
    return List.of(keyFile, keyFile.resolveSibling(stem(keyFile) + ".pem"));
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".p12") ? name.substring(0, name.length() - 4) : name;
  }

  private static void refuse(Path file) {
    if (Files.exists(file)) {
      throw there(file, new FileAlreadyExistsException(file.toString()));
    }
  }

  private static UncheckedIOException there(Path file, FileAlreadyExistsException cause) {
    return new UncheckedIOException(
        "the file " + file + " is there already and is not overwritten; choose another name",
        cause);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be removed", e);
    }
  }

  /**
   * The file is made with its rights, so that nobody can read it in between, and gets its name when
   * it is whole.
   */
  private static void create(Path file, byte[] bytes, String rights) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      FileAttribute<?>[] attributes =
          file.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix")
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
              }
              : new FileAttribute<?>[0];
      Files.deleteIfExists(part);
      Files.createFile(part, attributes);
      Files.write(part, bytes, StandardOpenOption.WRITE);
      Files.move(part, file);
    } catch (FileAlreadyExistsException e) {
      throw there(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be written", e);
    } finally {
      remove(part);
    }
  }
}
