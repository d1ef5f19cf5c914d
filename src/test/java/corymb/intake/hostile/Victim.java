package corymb.intake.hostile;

import corymb.intake.read.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A good workbook, and ways to make a bad one of it. */
final class Victim {

  static final String BOOK = "xl/workbook.xml";
  static final String SHEET = "xl/worksheets/sheet2.xml";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String EVIL = "xl/worksheets/evil.xml";

  private static final byte[] GOOD = read(Path.of("samples/silver/response.xlsx"));

  private Victim() {}

  static byte[] good() {
    return GOOD.clone();
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** An archive of parts, packed fast. */
  static byte[] zip(Map<String, byte[]> parts) {
    return zip(parts, Deflater.BEST_SPEED);
  }

  /** An archive of parts. */
  static byte[] zip(Map<String, byte[]> parts, int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(level);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The good workbook with another part, or with other bytes in a part. */
  static byte[] with(String part, byte[] bytes) {
    Map<String, byte[]> parts = Zip.parts(GOOD);
    parts.put(part, bytes);
    return zip(parts);
  }

  /** The good workbook with the text of a part changed. */
  static byte[] with(String part, UnaryOperator<String> change) {
    return Zip.with(GOOD, part, change);
  }

  /** The good workbook where the cell of a question stands in a sheet of these rows. */
  static byte[] withCell(String question, String address, String rows) {
    return withCell(question, address, rows, "");
  }

  /** The same with something behind the rows. */
  static byte[] withCell(String question, String address, String rows, String behind) {
    Map<String, byte[]> parts = Zip.parts(GOOD);
    change(
        parts,
        BOOK,
        text ->
            text.replace("<sheets>", "<sheets><sheet name=\"Evil\" r:id=\"evil\" sheetId=\"99\"/>")
                .replaceFirst(
                    "(name=\"" + question + "\"[^>]*>)[^<]*",
                    "$1" + java.util.regex.Matcher.quoteReplacement("Evil!" + address)));
    change(
        parts,
        "xl/_rels/workbook.xml.rels",
        text ->
            text.replace(
                "</Relationships>",
                "<Relationship Id=\"evil\" Target=\"worksheets/evil.xml\" Type=\"x/worksheet\"/>"
                    + "</Relationships>"));
    parts.put(
        EVIL,
        bytes(
            "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                + rows
                + "</sheetData>"
                + behind
                + "</worksheet>"));
    return zip(parts);
  }

  private static void change(Map<String, byte[]> parts, String part, UnaryOperator<String> change) {
    String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    parts.put(part, bytes(change.apply(text)));
  }

  /** The good workbook with something in front of the root of a part. */
  static byte[] headed(String part, String head) {
    return with(part, text -> text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + head));
  }

  /** Letters that cannot be packed well. */
  static String noise(int length) {
    Random random = new Random(length);
    StringBuilder noise = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      noise.append((char) ('a' + random.nextInt(26)));
    }
    return noise.toString();
  }
}
