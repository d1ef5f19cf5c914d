package corymb.usecase.work.upload;

import corymb.usecase.work.upload.UploadRefused.Why;
import corymb.usecase.work.upload.Uploaded.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The workbooks in a ZIP archive, as they would be found in a folder: in any depth, but no hidden
 * files, no lock files of office programs and no results of Corymb. Nothing is written to a disk;
 * what is unpacked is limited in number and size.
 */
public final class UploadedFolder {

  /** The most files that an archive may hold. */
  static final int MOST_FILES = 2_000;

  /** The most bytes that an archive may unpack to: 128 MiB. */
  static final int MOST_IN_ALL = 128 << 20;

  /** The most bytes of one response: 32 MiB, as everywhere. */
  static final int MOST_OF_A_FILE = 32 << 20;

  private static final int CHUNK = 8 << 10;
  private static final List<String> ARCHIVES =
      List.of(".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".jar");
  private static final List<String> OWN_ENDINGS = List.of(".result.xlsx", ".annotated.xlsx");

  private final String archive;
  private final List<Uploaded> found = new ArrayList<>();
  private long unpacked;
  private int entries;

  private UploadedFolder(String archive) {
    this.archive = archive;
  }

  /** Whether a file is taken as an archive of workbooks, by its name. */
  public static boolean isArchive(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Unpacks an archive.
   *
   * @param name the name of the archive
   * @throws UploadRefused when it is damaged, empty, or beyond the limits
   */
  public static List<Uploaded> read(String name, byte[] bytes) {
    try {
      return read(name, bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // names in the old character set of a system; any set of single bytes reads them
      return read(name, bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static List<Uploaded> read(String name, byte[] bytes, Charset names) {
    UploadedFolder folder = new UploadedFolder(name);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        folder.take(entry, zip);
      }
    } catch (IOException e) {
      throw new UploadRefused(Why.DAMAGED, name, 0);
    }
    if (folder.found.isEmpty()) {
      throw new UploadRefused(folder.entries == 0 ? Why.DAMAGED : Why.EMPTY, name, 0);
    }
    return List.copyOf(folder.found);
  }

  private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
    entries++;
    if (entries > MOST_FILES) {
      throw new UploadRefused(Why.MANY, archive, MOST_FILES);
    }
    String name = entry.getName().replace('\\', '/');
    if (entry.isDirectory() || isBeside(name)) {
      pass(zip);
      return;
    }
    Refusal refusal = refusal(name);
    if (refusal != null) {
      pass(zip);
      found.add(Uploaded.refused(shown(name), refusal));
      return;
    }
    byte[] bytes = unpack(zip);
    found.add(bytes == null ? Uploaded.refused(name, Refusal.SIZE) : new Uploaded(name, bytes));
  }

  /** What systems and programs put beside the files of a folder. */
  private static boolean isBeside(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.isEmpty()
        || last.startsWith(".") && !last.startsWith("..")
        || last.startsWith("~$")
        || name.startsWith("__MACOSX/")
        || last.equalsIgnoreCase("Thumbs.db")
        || last.equalsIgnoreCase("desktop.ini")
        || OWN_ENDINGS.stream().anyMatch(last.toLowerCase(Locale.ROOT)::endsWith);
  }

  private static @Nullable Refusal refusal(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    boolean leadsOut =
        name.startsWith("/") || name.contains(":") || List.of(name.split("/")).contains("..");
    if (leadsOut
        || name.length() > Uploaded.LONGEST_NAME
        || name.codePoints().anyMatch(Character::isISOControl)) {
      return Refusal.NAME;
    }
    if (ARCHIVES.stream().anyMatch(small::endsWith)) {
      return Refusal.NESTED;
    }
    return small.endsWith(".xlsx") ? null : Refusal.KIND;
  }

  private static String shown(String name) {
    String clean = name.replaceAll("\\p{Cntrl}", "\uFFFD");
    return clean.length() <= Uploaded.LONGEST_NAME
        ? clean
        : clean.substring(0, Uploaded.LONGEST_NAME) + "…";
  }

  private void pass(ZipInputStream zip) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      count(read);
    }
  }

  /** The bytes of an entry, null when there are too many. */
  private byte @Nullable [] unpack(ZipInputStream zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    boolean fits = true;
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      count(read);
      fits = fits && bytes.size() + read <= MOST_OF_A_FILE;
      if (fits) {
        bytes.write(chunk, 0, read);
      }
    }
    return fits ? bytes.toByteArray() : null;
  }

  private void count(int read) {
    unpacked += read;
    if (unpacked > MOST_IN_ALL) {
      throw new UploadRefused(Why.LARGE, archive, MOST_IN_ALL >> 20);
    }
  }
}
