package corymb.store.backup;

import corymb.store.blob.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The file of a backup, with its seal unbroken and all its entries there. */
final class Archive implements AutoCloseable {

  private static final int LONGEST_MANIFEST = 1 << 20;
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup and checks its seal, its manifest, and which entries it has.
   *
   * @throws BackupRefused when one of them is not as it should be
   */
  static Archive open(Path file) throws IOException {
    checkSeal(file);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new BackupRefused("it is no archive (" + e.getMessage() + ")");
    }
    try {
      Manifest manifest = Manifest.read(manifest(zip));
      checkEntries(zip, manifest);
      return new Archive(zip, manifest);
    } catch (ZipException e) {
      zip.close();
      throw new BackupRefused("its " + Manifest.ENTRY + " is damaged (" + e.getMessage() + ")");
    } catch (RuntimeException | IOException e) {
      zip.close();
      throw e;
    }
  }

  private static void checkSeal(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long sealed = bytes.length() - SealedOutput.SEAL;
      if (sealed < 0 || bytes.readUnsignedByte() != 'P' || bytes.readUnsignedByte() != 'K') {
        throw new BackupRefused("it is no backup of Corymb");
      }
      bytes.seek(0);
      String found = digest(bytes, sealed);
      byte[] seal = new byte[SealedOutput.SEAL];
      bytes.readFully(seal);
      String said = new String(seal, StandardCharsets.US_ASCII);
      if (!said.matches("[0-9a-f]{64}")) {
        throw new BackupRefused("its seal is missing: it was cut off, or is no backup of Corymb");
      }
      if (!said.equals(found)) {
        throw new BackupRefused("its seal is broken: a byte was changed or is missing");
      }
    }
  }

  private static String digest(RandomAccessFile bytes, long length) throws IOException {
    MessageDigest digest = Digest.start();
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new BackupRefused("it became shorter while it was read");
      }
      digest.update(buffer, 0, read);
      left -= read;
    }
    return Digest.hex(digest.digest());
  }

  private static byte[] manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new BackupRefused("its " + Manifest.ENTRY + " is missing");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] json = in.readNBytes(LONGEST_MANIFEST + 1);
      if (json.length > LONGEST_MANIFEST) {
        throw new BackupRefused(
            "its %s is longer than %s bytes".formatted(Manifest.ENTRY, LONGEST_MANIFEST));
      }
      return json;
    }
  }

  private static void checkEntries(ZipFile zip, Manifest manifest) {
    Set<String> expected = new HashSet<>();
    expected.add(Manifest.ENTRY);
    for (Manifest.Table table : manifest.tables()) {
      if (!expected.add(table.entry())) {
        throw new BackupRefused("its manifest names the table " + table.name() + " twice");
      }
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (!expected.remove(entry.getName())) {
        throw new BackupRefused("it has an entry too many: " + entry.getName());
      }
    }
    if (!expected.isEmpty()) {
      throw new BackupRefused("it has no entry " + expected.iterator().next());
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /** The lines of a table, checked as they are read. */
  CheckedLines lines(Manifest.Table table) throws IOException {
    return new CheckedLines(table, zip.getInputStream(zip.getEntry(table.entry())));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
