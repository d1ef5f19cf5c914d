package corymb.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a zip archive, so that the same parts give the same bytes. */
public final class SteadyArchive {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private SteadyArchive() {}

  /** The same entries in the same order, each with the same fixed time. */
  public static byte[] of(byte[] archive) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(TIME);
        to.putNextEntry(steady);
        from.transferTo(to);
        to.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory could not be copied", e);
    }
    return out.toByteArray();
  }
}
