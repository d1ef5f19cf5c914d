package corymb.usecase.certificate;

import corymb.report.seal.TrustedSeals;
import corymb.report.seal.UnusableKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files that say whose seals count. */
public final class TrustFiles {
  private static final String FOLDER = "trust";
  private static final String PEM = ".pem";
  private static final String KEY_FILE = ".p12";

  private TrustFiles() {}

  /**
   * All certificates in {@code trust/*.pem} of the program's home.
   *
   * @param home {@code $CORYMB_HOME}; the folder need not be there
   * @throws UncheckedIOException when a file cannot be read
   * @throws UnusableKey when a file has no certificates
   */
  public static TrustedSeals inHome(Path home) {
    Path folder = home.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return TrustedSeals.none();
    }
    TrustedSeals trusted = TrustedSeals.none();
    for (Path file : pems(folder)) {
      trusted = trusted.and(of(file, () -> new char[0]));
    }
    return trusted;
  }

  private static List<Path> pems(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(PEM)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
  }

  /**
   * The certificates of one file: PEM, or a key file when its name ends in {@code .p12}.
   *
   * @param password of a key file; asked for only when it is one
   * @throws UncheckedIOException when it cannot be read
   * @throws UnusableKey when it has no certificates, or the password is wrong
   */
  public static TrustedSeals of(Path file, Supplier<char[]> password) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return file.toString().endsWith(KEY_FILE)
          ? TrustedSeals.keyFile(bytes, password.get())
          : TrustedSeals.pem(bytes);
    } catch (UnusableKey e) {
      throw e.in(file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the certificates of " + file + " cannot be read", e);
    }
  }
}
