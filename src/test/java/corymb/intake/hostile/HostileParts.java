package corymb.intake.hostile;

import static corymb.intake.hostile.Victim.BOOK;
import static corymb.intake.hostile.Victim.SHEET;
import static corymb.intake.hostile.Victim.STRINGS;
import static corymb.intake.hostile.Victim.bytes;
import static corymb.intake.hostile.Victim.headed;
import static corymb.intake.hostile.Victim.noise;
import static corymb.intake.hostile.Victim.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parts whose XML bursts, lies or asks for other files. */
final class HostileParts {

  private static final String DAMAGED = "P110";
  private static final String TOO_LARGE = "P111";

  private HostileParts() {}

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    entities(all);
    strings(all);
    shapes(all);
    names(all);
    return all;
  }

  private static void entities(List<Hostile> all) {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%s \"&a%s;&a%s;\">".formatted(i, i - 1, i - 1));
    }
    String bomb = laughs + "]>";
    String file = "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    String parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;]>";
    for (String part : List.of(SHEET, BOOK, STRINGS, "[Content_Types].xml", "_rels/.rels")) {
      all.add(Hostile.of("laughs in " + part, DAMAGED, part, () -> headed(part, bomb)));
    }
    all.add(Hostile.of("a file as entity", DAMAGED, SHEET, () -> headed(SHEET, file)));
    all.add(Hostile.of("an address as entity", DAMAGED, SHEET, () -> headed(SHEET, parameter)));
    all.add(
        Hostile.of(
            "an outside document type",
            DAMAGED,
            SHEET,
            () -> headed(SHEET, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">")));
    all.add(
        Hostile.of(
            "an entity that nobody declared",
            DAMAGED,
            SHEET,
            () -> with(SHEET, text -> text.replace("<v>", "<v>&evil;"))));
    all.add(
        Hostile.of(
            "laughs in UTF-16",
            DAMAGED,
            SHEET,
            () -> with(SHEET, (bomb + "<worksheet/>").getBytes(StandardCharsets.UTF_16))));
  }

  private static void strings(List<Hostile> all) {
    all.add(
        Hostile.of(
            "260,000 shared texts", TOO_LARGE, "250", () -> with(STRINGS, manyTexts(260_000))));
    all.add(
        Hostile.of(
            "a shared text of 10 MB",
            TOO_LARGE,
            STRINGS,
            () -> with(STRINGS, text("<sst><si><t>", noise(10 << 20), "</t></si></sst>"))));
    all.add(
        Hostile.of(
            "an attribute of 15 MB",
            DAMAGED,
            "",
            () -> with(STRINGS, text("<sst a=\"", noise(15 << 20), "\">"))));
    all.add(
        Hostile.of(
            "a long text in 100,000 cells",
            "P062",
            "",
            () -> Victim.withCell("organisation.name", "$A$1:$B$2", cells(100_000))));
  }

  /** Cells that all show the first shared text. */
  private static String cells(int count) {
    StringBuilder cells = new StringBuilder("<row>");
    for (int cell = 1; cell <= count; cell++) {
      cells.append("<c r=\"A").append(cell * 3 % 1_048_576).append("\" t=\"s\"><v>0</v></c>");
    }
    return cells.append("</row>").toString();
  }

  private static byte[] manyTexts(int count) {
    StringBuilder texts = new StringBuilder("<sst>");
    java.util.Random random = new java.util.Random(2);
    for (int i = 0; i < count; i++) {
      texts.append("<si><t>").append(random.nextInt(100_000)).append("</t></si>");
    }
    return bytes(texts.append("</sst>").toString());
  }

  private static void shapes(List<Hostile> all) {
    // newer runtimes have a limit of their own for levels, and call it no XML
    all.add(
        new Hostile(
            "300,000 levels",
            List.of(TOO_LARGE, DAMAGED),
            SHEET,
            () -> with(SHEET, levels(300_000))));
    all.add(
        Hostile.of("300,000 namespaces", DAMAGED, SHEET, () -> with(SHEET, namespaces(300_000))));
    all.add(
        Hostile.of("no XML at all", DAMAGED, SHEET, () -> with(SHEET, new byte[] {-1, -2, 0, 60})));
    all.add(Hostile.of("an empty part", DAMAGED, SHEET, () -> with(SHEET, new byte[0])));
    all.add(
        Hostile.harmless(
            "200,000 merged ranges",
            () -> Victim.withCell("team.fte", "$A$1", "", merged(200_000))));
    all.add(Hostile.harmless("the strict form", HostileParts::strict));
    all.add(
        Hostile.of(
            "a thousand tabs of one sheet",
            "P065",
            "",
            () -> with(BOOK, text -> text.replace("<sheets>", "<sheets>" + tabs(1000)))));
  }

  private static String tabs(int count) {
    StringBuilder tabs = new StringBuilder();
    for (int i = 0; i < count; i++) {
      tabs.append("<sheet name=\"t").append(i).append("\" r:id=\"rId4\" sheetId=\"7\"/>");
    }
    return tabs.toString();
  }

  private static byte[] levels(int count) {
    StringBuilder levels = new StringBuilder();
    for (int level = 0; level < count; level++) {
      levels.append("<a").append(level).append(" xmlns:x").append(level).append("=\"y\">");
    }
    return bytes(levels.toString());
  }

  private static byte[] namespaces(int count) {
    StringBuilder element = new StringBuilder("<worksheet");
    for (int i = 0; i < count; i++) {
      element.append(" xmlns:x").append(i).append("=\"y").append(i).append('"');
    }
    return bytes(element.append("/>").toString());
  }

  private static String merged(int count) {
    StringBuilder merged = new StringBuilder("<mergeCells>");
    for (int i = 1; i <= count; i++) {
      merged.append("<mergeCell ref=\"C").append(i).append(":D").append(i).append("\"/>");
    }
    return merged.append("</mergeCells>").toString();
  }

  private static byte[] strict() {
    var parts = corymb.intake.read.Zip.parts(Victim.good());
    parts.replaceAll(
        (name, bytes) ->
            bytes(
                new String(bytes, StandardCharsets.UTF_8)
                    .replace("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")));
    return Victim.zip(parts);
  }

  private static void names(List<Hostile> all) {
    all.add(
        Hostile.of(
            "200,000 defined names", TOO_LARGE, BOOK, () -> with(BOOK, HostileParts::manyNames)));
    all.add(
        Hostile.of(
            "a name of 100,000 words",
            TOO_LARGE,
            BOOK,
            () -> named("a" + ".b".repeat(100_000), "Start!$A$1" + noise(200_000))));
    all.add(
        Hostile.harmless(
            "a name of 30,000 words", () -> named("a" + ".b".repeat(30_000), "Start!$A$1")));
    all.add(
        Hostile.harmless(
            "a sheet of 90,000 letters",
            () -> named("a.b", "'" + "ab''".repeat(22_000) + "'!$A$1")));
    String total = "participants.total";
    all.add(Hostile.of("a name without cell", "P063", total, () -> target("Participants!#REF!")));
    all.add(Hostile.of("a name elsewhere", "P064", "", () -> target("'[1]Participants'!$D$4")));
    all.add(Hostile.of("a name at a path", "P064", "", () -> target("'\\\\host\\[x.xlsx]P'!$D$4")));
    all.add(Hostile.of("a name on no sheet", "P065", "", () -> target("Nowhere!$D$4")));
    all.add(Hostile.of("a name of a formula", "P068", "", () -> target("WEBSERVICE(\"x\")")));
    all.add(
        Hostile.of("a name of another answer", "P069", "", () -> target("'Participants'!$D$5")));
  }

  private static String manyNames(String book) {
    StringBuilder names = new StringBuilder("<definedNames>");
    for (int i = 0; i < 200_000; i++) {
      names.append("<definedName name=\"a.b").append(i).append("\">Start!$A$1</definedName>");
    }
    return book.replace("<definedNames>", names);
  }

  private static byte[] named(String name, String target) {
    return with(
        BOOK,
        text ->
            text.replace(
                "<definedNames>",
                "<definedNames><definedName name=\"" + name + "\">" + target + "</definedName>"));
  }

  private static byte[] target(String target) {
    return with(
        BOOK,
        text ->
            text.replaceFirst(
                "(name=\"participants.total\"[^>]*>)[^<]*",
                "$1" + java.util.regex.Matcher.quoteReplacement(target)));
  }

  private static byte[] text(String before, String middle, String after) {
    return bytes(before + middle + after);
  }
}
