package corymb.intake.hostile;

import static corymb.intake.hostile.Victim.bytes;
import static corymb.intake.hostile.Victim.with;

import corymb.intake.read.Zip;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Archives that burst, lie or lead out. */
final class HostileArchives {

  private static final String DAMAGED = "P110";
  private static final String TOO_LARGE = "P111";

  private HostileArchives() {}

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    bombs(all);
    names(all);
    damaged(all);
    kinds(all);
    return all;
  }

  private static void bombs(List<Hostile> all) {
    all.add(
        Hostile.of(
            "a picture of zeros", TOO_LARGE, "p.png", () -> with("xl/p.png", new byte[70 << 20])));
    all.add(
        Hostile.of(
            "a sheet of spaces",
            TOO_LARGE,
            Victim.SHEET,
            () -> Victim.with(Victim.SHEET, text -> text + " ".repeat(30 << 20))));
    all.add(Hostile.of("an archive in archives", "P112", "", HostileArchives::nested));
    all.add(
        Hostile.harmless(
            "an archive in a workbook", () -> with("xl/embeddings/more.zip", nested())));
    all.add(Hostile.of("30,000 parts", TOO_LARGE, "1000", () -> parts(30_000)));
    all.add(
        Hostile.harmless("a large sheet that nobody asks for", () -> with(Victim.EVIL, sheet())));
    all.add(
        Hostile.of(
            "a large sheet with an answer",
            TOO_LARGE,
            "evil.xml",
            () ->
                Victim.withCell(
                    "participants.total",
                    "$A$1",
                    new String(sheet(), StandardCharsets.ISO_8859_1))));
  }

  /** Random cells of more than 16 MB that pack by a factor of 5 or so. */
  private static byte[] sheet() {
    StringBuilder rows = new StringBuilder(18 << 20);
    java.util.Random random = new java.util.Random(1);
    for (int row = 1; rows.length() < 17 << 20; row++) {
      rows.append("<row><c r=\"A").append(row).append("\"><v>").append(random.nextInt());
      rows.append("</v></c></row>");
    }
    return bytes(rows.toString());
  }

  private static byte[] nested() {
    byte[] inner = Zip.of(Map.of("zeros.xml", new byte[10 << 20]));
    for (int level = 0; level < 5; level++) {
      Map<String, byte[]> copies = new LinkedHashMap<>();
      for (int copy = 0; copy < 10; copy++) {
        copies.put(level + "-" + copy + ".zip", inner);
      }
      inner = Victim.zip(copies);
    }
    return inner;
  }

  private static byte[] parts(int count) {
    Map<String, byte[]> parts = Zip.parts(Victim.good());
    for (int part = 0; part < count; part++) {
      parts.put("xl/" + part + ".xml", new byte[0]);
    }
    return Victim.zip(parts);
  }

  private static void names(List<Hostile> all) {
    for (String name :
        List.of(
            "../../../tmp/evil.xml",
            "xl/../../evil.png",
            "..\\..\\evil.xml",
            "C:\\evil.xml",
            "xl/..",
            "xl/a\nb.xml")) {
      all.add(Hostile.of("the part " + name, DAMAGED, "out of", () -> with(name, bytes("<a/>"))));
    }
    all.add(Hostile.harmless("the part /etc/passwd", () -> with("/etc/passwd", bytes("x"))));
    all.add(
        Hostile.of(
            "the same part twice",
            DAMAGED,
            "twice",
            () -> replaced(with("xl/workbook.xmk", bytes("<a/>")), ".xmk", ".xml")));
    all.add(
        Hostile.of(
            "the same part in capitals",
            DAMAGED,
            "twice",
            () -> with("XL/WORKBOOK.XML", bytes("<a/>"))));
    all.add(
        Hostile.of(
            "a sheet outside",
            DAMAGED,
            "etc/passwd",
            () ->
                with(
                    "xl/_rels/workbook.xml.rels",
                    text ->
                        text.replace("worksheets/sheet2.xml", "../../../../../../etc/passwd"))));
    all.add(
        Hostile.of(
            "a sheet at an address",
            "P065",
            "",
            () ->
                with(
                    "xl/_rels/workbook.xml.rels",
                    text ->
                        text.replace(
                            "Target=\"worksheets/sheet2.xml\"",
                            "TargetMode=\"External\" Target=\"http://127.0.0.1:9/x.xml\""))));
  }

  private static void damaged(List<Hostile> all) {
    byte[] good = Victim.good();
    all.add(Hostile.of("a wrong CRC", DAMAGED, "CRC", () -> withWrongCrc(good)));
    for (int percent = 0; percent < 100; percent++) {
      int length = (int) ((long) good.length * percent / 100);
      all.add(
          new Hostile(
              "cut at " + percent + " %",
              percent == 0 ? List.of("P101") : List.of(DAMAGED),
              "",
              () -> Arrays.copyOf(good, length)));
    }
    all.add(Hostile.of("an encrypted part", DAMAGED, "encrypted", () -> encryptedPart(good)));
  }

  private static byte[] withWrongCrc(byte[] good) {
    byte[] wrong = good.clone();
    wrong[text(good).indexOf("PK\7\b") + 4] ^= 1;
    return wrong;
  }

  private static byte[] encryptedPart(byte[] good) {
    byte[] encrypted = good.clone();
    encrypted[6] |= 1;
    return encrypted;
  }

  private static void kinds(List<Hostile> all) {
    all.add(Hostile.of("an old workbook", "P105", "", () -> old("Workbook")));
    all.add(Hostile.of("an encrypted workbook", "P106", "", () -> old("EncryptedPackage")));
    all.add(Hostile.of("a workbook with macros", "P107", "", () -> typed("sheet.macroEnabled")));
    all.add(Hostile.of("a binary workbook", "P109", "", () -> typed("sheet.binary.macroEnabled")));
    all.add(
        Hostile.of(
            "an OpenDocument table",
            "P108",
            "",
            () ->
                Zip.of(
                    Map.of(
                        "mimetype",
                        bytes("application/vnd.oasis.opendocument.spreadsheet"),
                        "content.xml",
                        bytes("<office:document-content/>")))));
    all.add(Hostile.of("HTML", "P103", "", () -> bytes("<html><table><tr><td>1</td></tr>")));
    all.add(Hostile.of("CSV", "P104", "", () -> bytes("question,answer\nteam.fte,=1+1\n")));
    all.add(Hostile.of("random bytes", "P102", "", () -> new byte[] {1, 2, 3, -1, -2}));
  }

  private static byte[] typed(String kind) {
    return with(
        "[Content_Types].xml",
        text ->
            text.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel." + kind + ".main+xml"));
  }

  private static byte[] old(String stream) {
    byte[] bytes = new byte[1024];
    byte[] begins = {-48, -49, 0x11, -32, -95, -79, 0x1A, -31};
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(begins, 0, bytes, 0, begins.length);
    System.arraycopy(name, 0, bytes, 512, name.length);
    return bytes;
  }

  private static byte[] replaced(byte[] archive, String old, String changed) {
    return text(archive).replace(old, changed).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
