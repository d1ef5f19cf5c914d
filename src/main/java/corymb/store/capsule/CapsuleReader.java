package corymb.store.capsule;

import corymb.store.blob.Digest;
import corymb.store.capsule.Manifest.Entry;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a capsule and refuses it unless every byte is as it was written: each entry is the one that
 * the manifest names, nothing is compressed, and the same entries written again give the same file.
 */
public final class CapsuleReader {

  private static final long LARGEST = 1L << 30;
  private static final int LARGEST_ENTRY = 64 << 20;
  private static final int MOST_ENTRIES = 20_000;

  private final ZipFile zip;
  private final List<? extends ZipEntry> found;

  private CapsuleReader(ZipFile zip) {
    this.zip = zip;
    this.found = Collections.list(zip.entries());
  }

  /**
   * Reads a capsule.
   *
   * @throws CapsuleRefused when it is none, or was changed
   * @throws UncheckedIOException when the file cannot be read
   */
  public static Capsule read(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new CapsuleRefused("it has %s bytes, at most %s are read".formatted(size, LARGEST));
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        CapsuleReader reader = new CapsuleReader(zip);
        reader.requireManifest();
        reader.refuseBombs(size);
        Capsule capsule = reader.capsule();
        reader.requireSameFile(file);
        return capsule;
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new CapsuleRefused("its archive is damaged or cut off: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    }
  }

  /** What is left of a capsule that was cut off may end with an archive that lay inside. */
  private void requireManifest() {
    if (found.isEmpty() || !found.get(0).getName().equals(Manifest.ENTRY)) {
      throw new CapsuleRefused("damaged or cut off, its first entry is not " + Manifest.ENTRY);
    }
  }

  /**
   * Entries that are stored as they are cannot unpack to more than the file, unless they overlap.
   */
  private void refuseBombs(long size) {
    if (found.size() > MOST_ENTRIES) {
      throw new CapsuleRefused("it has more than " + MOST_ENTRIES + " entries");
    }
    long sum = 0;
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : found) {
      if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
        throw new CapsuleRefused(
            "the entry " + entry.getName() + " is compressed, which no entry of a capsule is");
      }
      if (!names.add(entry.getName())) {
        throw new CapsuleRefused("the entry " + entry.getName() + " stands in it twice");
      }
      if (entry.getSize() > LARGEST_ENTRY) {
        throw new CapsuleRefused("the entry " + entry.getName() + " is larger than 64 MiB");
      }
      sum += entry.getSize();
    }
    if (sum > size) {
      throw new CapsuleRefused("its entries are together larger than the file");
    }
  }

  private Capsule capsule() throws IOException {
    Manifest manifest = Manifest.of(bytes(found.get(0)));
    requireNames(manifest);
    Map<String, byte[]> entries = new HashMap<>();
    for (int i = 0; i < manifest.entries().size(); i++) {
      Entry expected = manifest.entries().get(i);
      byte[] bytes = bytes(found.get(i + 1));
      requireSame(expected, bytes);
      if (!expected.name().startsWith(CapsuleWriter.Folder.EVIDENCE.entry(""))) {
        entries.put(expected.name(), bytes);
      }
    }
    return new Capsule(manifest, entries);
  }

  private void requireNames(Manifest manifest) {
    List<String> expected = manifest.entries().stream().map(Entry::name).toList();
    List<String> names = found.stream().skip(1).map(ZipEntry::getName).toList();
    Set<String> known = new HashSet<>(expected);
    Set<String> there = new HashSet<>(names);
    for (String name : names) {
      if (!known.contains(name)) {
        throw new CapsuleRefused("the entry " + name + " is not in its manifest");
      }
    }
    for (String name : expected) {
      if (!there.contains(name)) {
        throw new CapsuleRefused("the entry " + name + " is missing");
      }
    }
    if (!names.equals(expected)) {
      throw new CapsuleRefused("its entries are not in the order of the manifest");
    }
  }

  private static void requireSame(Entry expected, byte[] bytes) {
    String sha256 = Digest.of(bytes);
    if (bytes.length != expected.bytes() || !sha256.equals(expected.sha256())) {
      throw new CapsuleRefused(
          "the entry %s was changed: it has %s bytes with the SHA-256 %s, expected %s with %s"
              .formatted(
                  expected.name(), bytes.length, sha256, expected.bytes(), expected.sha256()));
    }
  }

  private byte[] bytes(ZipEntry entry) throws IOException {
    try (InputStream stream = zip.getInputStream(entry)) {
      return stream.readNBytes(LARGEST_ENTRY + 1);
    }
  }

  private void requireSameFile(Path file) throws IOException {
    MessageDigest again = Digest.start();
    try (OutputStream out =
        new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), again))) {
      StoredZip written = new StoredZip(out);
      for (ZipEntry entry : found) {
        written.add(entry.getName(), bytes(entry));
      }
      written.end();
    }
    MessageDigest there = Digest.start();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        OutputStream to = new DigestOutputStream(OutputStream.nullOutputStream(), there)) {
      in.transferTo(to);
    }
    if (!Arrays.equals(again.digest(), there.digest())) {
      throw new CapsuleRefused("something beside its entries was changed or added");
    }
  }
}
