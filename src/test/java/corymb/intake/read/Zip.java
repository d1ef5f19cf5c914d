package corymb.intake.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives for tests, and changes to the parts of one. */
public final class Zip {

  private Zip() {}

  /** An archive of these parts. */
  public static byte[] of(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The parts of an archive. */
  public static Map<String, byte[]> parts(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** The archive with the text of one part changed. */
  public static byte[] with(byte[] archive, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = parts(archive);
    String text = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return of(parts);
  }

  /** The archive with the text of the workbook's main part changed. */
  public static byte[] withBook(byte[] archive, UnaryOperator<String> change) {
    return with(archive, "xl/workbook.xml", change);
  }

  /** The archive without one part. */
  public static byte[] without(byte[] archive, String part) {
    Map<String, byte[]> parts = parts(archive);
    parts.remove(part);
    return of(parts);
  }
}
