package corymb.intake.xlsx;

import corymb.intake.problem.ProblemCode;
import corymb.intake.raw.UnreadableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the workbook's main part.
 *
 * @param sheets the parts of the sheets by the names on their tabs, in order
 * @param names the defined names
 * @param since1904 whether days are counted from 1904 on
 * @param strict whether it has the strict form of the standard, which Apache POI does not open
 * @param relations the parts that belong to it
 */
record Book(
    Map<String, String> sheets,
    List<DefinedName> names,
    boolean since1904,
    boolean strict,
    Relations relations) {

  private static final int MOST_NAMES = 3000;
  private static final int LONGEST_NAME = 255;

  /**
   * Reads the main part.
   *
   * @throws UnreadableSource when the archive is no workbook, or one of a kind that is not read
   */
  static Book of(Archive archive) throws UnreadableSource {
    String part = mainPart(archive);
    byte[] bytes = archive.demand(part);
    Relations relations = Relations.of(part, archive);
    Map<String, String> ids = new LinkedHashMap<>();
    List<DefinedName> names = new ArrayList<>();
    boolean[] since1904 = new boolean[1];
    boolean[] strict = new boolean[1];
    Xml.walk(
        part,
        bytes,
        xml -> {
          switch (xml.name()) {
            case "workbook" -> strict[0] = xml.isStrict();
            case "workbookPr" -> since1904[0] = isTrue(xml.attribute("date1904"));
            case "sheet" -> ids.put(xml.attributeOrEmpty("name"), xml.attributeOrEmpty("id"));
            case "definedName" -> {
              names.add(name(xml));
              xml.demandAtMost(MOST_NAMES, names.size(), "why.names");
            }
            default -> {}
          }
        });
    return new Book(sheets(ids, relations), names, since1904[0], strict[0], relations);
  }

  private static DefinedName name(Xml xml) {
    String name = xml.attributeOrEmpty("name");
    boolean ofSheetOnly = xml.attribute("localSheetId") != null;
    return new DefinedName(name, ofSheetOnly, Target.of(xml.text()));
  }

  private static Map<String, String> sheets(Map<String, String> ids, Relations relations) {
    Map<String, String> parts = new HashMap<>();
    relations.all().stream()
        .filter(relation -> relation.type().equals("worksheet"))
        .forEach(relation -> parts.put(relation.id(), relation.part()));
    Set<String> seen = new HashSet<>(); // many tabs of one part would be read as often
    Map<String, String> sheets = new LinkedHashMap<>();
    ids.forEach(
        (name, id) -> {
          String part = parts.get(id);
          if (part != null
              && name.length() <= LONGEST_NAME
              && seen.add(part.toLowerCase(Locale.ROOT))) {
            sheets.put(name, part);
          }
        });
    return sheets;
  }

  private static String mainPart(Archive archive) throws UnreadableSource {
    String part = Relations.of("", archive).ofType("officeDocument");
    byte[] types = archive.part("[Content_Types].xml");
    if (part == null || types == null) {
      boolean open = archive.has("content.xml") || archive.has("mimetype");
      throw refused(open ? ProblemCode.OPEN_DOCUMENT : ProblemCode.OTHER_ARCHIVE);
    }
    String type = contentType(types, "/" + part);
    if (type == null || type.contains("sheet.main+xml") || type.contains("template.main+xml")) {
      return part;
    }
    if (type.contains("sheet.binary")) {
      throw refused(ProblemCode.BINARY_WORKBOOK);
    }
    throw refused(type.contains("macroEnabled") ? ProblemCode.MACROS : ProblemCode.OTHER_ARCHIVE);
  }

  private static @Nullable String contentType(byte[] types, String part) throws UnreadableSource {
    String[] type = new String[1];
    Xml.walk(
        "[Content_Types].xml",
        types,
        xml -> {
          if (xml.name().equals("Override")
              && part.equalsIgnoreCase(xml.attributeOrEmpty("PartName"))) {
            type[0] = xml.attributeOrEmpty("ContentType");
          }
        });
    return type[0];
  }

  private static UnreadableSource refused(ProblemCode code) {
    return new UnreadableSource(code, Map.of());
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
