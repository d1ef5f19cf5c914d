package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.SchemeRef;
import corymb.intake.raw.Bare;
import corymb.intake.raw.Content;
import corymb.intake.raw.UnreadableSource;
import corymb.intake.sheet.Target.NotACell;
import corymb.intake.sheet.Target.OneCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which scheme and version the workbook states: in its custom properties, or, where a program
 * dropped them, in the names {@code corymb.meta.*}, each a text or a cell with a text.
 *
 * @param scheme the scheme's id, null when it is not stated
 * @param version the version, null when it is not stated
 */
record StatedScheme(@Nullable String scheme, @Nullable String version) {

  private static final String PROPERTY = "corymb.";
  private static final String NAME = "corymb.meta.";

  static StatedScheme of(Book book, NameTable names, Archive archive) throws UnreadableSource {
    Map<String, String> properties = properties(archive);
    String scheme = properties.get(PROPERTY + "scheme");
    String version = properties.get(PROPERTY + "version");
    if (scheme != null && version != null) {
      return new StatedScheme(scheme, version);
    }
    return new StatedScheme(
        scheme != null ? scheme : named("scheme", book, names, archive),
        version != null ? version : named("version", book, names, archive));
  }

  /** The scheme and its version, null when one of them is not stated. */
  @Nullable SchemeRef ref() {
    return scheme == null || version == null ? null : new SchemeRef(scheme, version);
  }

  /** Whether neither of them is stated. */
  boolean isEmpty() {
    return scheme == null && version == null;
  }

  private static Map<String, String> properties(Archive archive) throws UnreadableSource {
    Map<String, String> properties = new HashMap<>();
    String part = Relations.of("", archive).ofType("custom-properties");
    byte[] bytes = part == null ? null : archive.part(part);
    if (part != null && bytes != null) {
      Xml.walk(
          part,
          bytes,
          xml -> {
            if (xml.name().equals("property")) {
              String name = xml.attributeOrEmpty("name");
              StringBuilder value = new StringBuilder();
              xml.children(child -> value.append(child.text()));
              putGiven(properties, name, value.toString());
            }
          });
    }
    return properties;
  }

  private static @Nullable String named(String what, Book book, NameTable names, Archive archive)
      throws UnreadableSource {
    Map<String, String> value = new HashMap<>();
    Target target = names.target(NAME + what);
    if (target instanceof NotACell constant) {
      putGiven(value, what, constant.formula().replaceAll("^=?\"|\"$", ""));
    } else if (target instanceof OneCell one) {
      List<Cell> wanted = new ArrayList<>(List.of(one.cell()));
      RawCell cell = Cells.of(wanted, book, archive).at(one.cell());
      Content content = CellContents.of(book, archive).of(cell);
      putGiven(value, what, content.shown());
    }
    return value.get(what);
  }

  private static void putGiven(Map<String, String> values, String name, String value) {
    String bare = Bare.of(value);
    if (!bare.isEmpty()) {
      values.put(name, bare);
    }
  }
}
