package corymb.intake.xlsx;

import corymb.intake.problem.Excerpt;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.UnreadableSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook's ZIP archive, unpacked within limits. Only XML is kept; of other parts,
 * such as pictures, only the names are.
 */
final class Archive {

  /** The most bytes a part may have, unpacked: 64 MiB. */
  static final int MOST_OF_A_PART = 64 << 20;

  /** The most bytes a part may have that is read, and all that are kept for it: 16 and 48 MiB. */
  private static final int MOST_TO_READ = 16 << 20;

  private static final int MOST_KEPT = 48 << 20;
  private static final int MOST_TO_WRITE = 8 << 20;

  private static final String WHOLE = Remark.word("part.whole");
  private static final int MOST_IN_ALL = 256 << 20;
  private static final int MOST_PARTS = 1000;
  private static final int HIGHEST_RATIO = 100;
  private static final int RATIO_COUNTS_FROM = 100 << 10;
  private static final int LONGEST_END = 22 + 0xFFFF;
  private static final int CHUNK = 8 << 10;

  private final SortedMap<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> unread = new HashSet<>();
  private final Counted packed;
  private long kept;
  private long unpackedInAll;

  private Archive(byte[] bytes) {
    packed = new Counted(bytes);
  }

  /**
   * Unpacks an archive.
   *
   * @throws UnreadableSource when it is damaged or unpacks to more than the limits allow
   */
  static Archive of(byte[] bytes) throws UnreadableSource {
    if (!hasEnd(bytes)) {
      throw damaged("why.noEnd", "");
    }
    Archive archive = new Archive(bytes);
    try (ZipInputStream zip = new ZipInputStream(archive.packed)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.unpack(entry, zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableSource(
          ProblemCode.DAMAGED,
          Map.of("why", Remark.word("why.zip"), "detail", String.valueOf(e.getMessage())));
    }
    return archive;
  }

  /**
   * The bytes of a part, null when there is none; a part that is no XML has none.
   *
   * @throws UnreadableSource when it is too large to be read
   */
  byte @Nullable [] part(String name) throws UnreadableSource {
    if (unread.contains(name.toLowerCase(Locale.ROOT))) {
      throw tooLarge(name, "why.size", MOST_TO_READ >> 20);
    }
    return parts.get(name);
  }

  /**
   * The bytes of a part that must be there.
   *
   * @throws UnreadableSource when it is missing
   */
  byte[] demand(String name) throws UnreadableSource {
    byte[] bytes = part(name);
    if (bytes == null) {
      throw damaged("why.partMissing", name);
    }
    return bytes;
  }

  /**
   * Reads every part of XML.
   *
   * @throws UnreadableSource when one of them is damaged, unsafe or too large
   */
  void demandWhole() throws UnreadableSource {
    for (String name : parts.keySet()) {
      byte[] bytes = part(name);
      if (bytes != null && isXml(name)) {
        Xml.walk(name, bytes, xml -> {});
      }
    }
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** Whether so much stands in the parts that a program that holds them all needs much memory. */
  boolean isLarge() {
    return !unread.isEmpty() || kept > MOST_TO_WRITE;
  }

  /** Whether there is a part of the name. */
  boolean has(String name) {
    return parts.containsKey(name);
  }

  static UnreadableSource damaged(String why, String part) {
    return new UnreadableSource(
        ProblemCode.DAMAGED, Map.of("why", Remark.word(why), "name", Excerpt.of(part)));
  }

  private static boolean hasEnd(byte[] bytes) {
    for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private void unpack(ZipEntry entry, ZipInputStream zip) throws IOException, UnreadableSource {
    String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
    demandInside(name);
    boolean xml = isXml(name);
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(xml ? CHUNK : 0);
    byte[] chunk = new byte[CHUNK];
    long start = packed.position();
    long size = 0;
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      size += read;
      unpackedInAll += read;
      demandSafe(name, size, packed.position() - start);
      if (xml && size > Math.min(MOST_TO_READ, MOST_KEPT - kept)) {
        xml = false;
        unpacked = new ByteArrayOutputStream(0);
        unread.add(name.toLowerCase(Locale.ROOT));
      } else if (xml) {
        unpacked.write(chunk, 0, read);
      }
    }
    kept += unpacked.size();
    if (parts.put(name, unpacked.toByteArray()) != null) {
      throw damaged("why.partTwice", name);
    }
    if (parts.size() > MOST_PARTS) {
      throw tooLarge(WHOLE, "why.parts", MOST_PARTS);
    }
  }

  private void demandSafe(String name, long size, long packedSize) throws UnreadableSource {
    if (size > MOST_OF_A_PART) {
      throw tooLarge(name, "why.size", MOST_OF_A_PART >> 20);
    }
    if (unpackedInAll > MOST_IN_ALL) {
      throw tooLarge(WHOLE, "why.sizeInAll", MOST_IN_ALL >> 20);
    }
    if (size > RATIO_COUNTS_FROM && size > HIGHEST_RATIO * packedSize) {
      throw tooLarge(name, "why.ratio", HIGHEST_RATIO);
    }
  }

  /** Nothing is ever written by these names, but who gives such a name means no good. */
  private static void demandInside(String name) throws UnreadableSource {
    if (name.matches("[A-Za-z]:.*")
        || ("/" + name + "/").contains("/../")
        || name.chars().anyMatch(Character::isISOControl)) {
      throw damaged("why.partOutside", name);
    }
  }

  static UnreadableSource tooLarge(String part, String why, long most) {
    return new UnreadableSource(
        ProblemCode.TOO_LARGE,
        Map.of(
            "part",
            part.equals(WHOLE) ? part : Excerpt.of(part),
            "why",
            Remark.word(why),
            "most",
            String.valueOf(most)));
  }

  /** Bytes that know how many of them were read. */
  private static final class Counted extends ByteArrayInputStream {

    Counted(byte[] bytes) {
      super(bytes);
    }

    long position() {
      return pos;
    }
  }
}
