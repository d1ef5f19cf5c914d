package corymb.store.backup;

import corymb.store.blob.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A backup that somebody unpacked, changed, packed and sealed again. */
final class Repacked {

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  static Repacked of(Path backup) throws IOException {
    Repacked repacked = new Repacked();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        repacked.entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return repacked;
  }

  Repacked without(String entry) {
    entries.remove(entry);
    return this;
  }

  Repacked with(String entry, byte[] bytes) {
    entries.put(entry, bytes);
    return this;
  }

  Repacked manifest(UnaryOperator<String> change) {
    return text(Manifest.ENTRY, change);
  }

  /** Changes the lines of a table and leaves the manifest as it is. */
  Repacked lines(String table, UnaryOperator<String> change) {
    return text("tables/" + table + ".ndjson", change);
  }

  /** Changes the lines of a table, and what the manifest says of their bytes. */
  Repacked table(String name, UnaryOperator<String> change) {
    String entry = "tables/" + name + ".ndjson";
    byte[] before = bytes(entry);
    lines(name, change);
    byte[] after = bytes(entry);
    return manifest(
        json ->
            json.replace(Digest.of(before), Digest.of(after))
                .replaceFirst(
                    "(\"name\" : \"%s\"[^}]*\"bytes\" : )%d".formatted(name, before.length),
                    "$1" + after.length));
  }

  private byte[] bytes(String entry) {
    return Objects.requireNonNull(entries.get(entry), entry);
  }

  private Repacked text(String entry, UnaryOperator<String> change) {
    String before = new String(bytes(entry), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing to change in " + entry + ": " + before);
    }
    entries.put(entry, after.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Path into(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      SealedOutput sealed = new SealedOutput(out);
      ZipOutputStream zip = new ZipOutputStream(sealed);
      zip.setComment(SealedOutput.PLACE);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
      zip.finish();
      sealed.seal();
    }
    return file;
  }
}
