package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.SchemeRef;
import corymb.intake.raw.Bare;
import corymb.intake.raw.UnreadableSource;
import corymb.intake.xlsx.Target;
import corymb.intake.xlsx.XlsxFile;
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

  static StatedScheme of(XlsxFile file, NameTable names) throws UnreadableSource {
    Map<String, String> properties = file.properties();
    String scheme = given(properties.getOrDefault("corymb.scheme", ""));
    String version = given(properties.getOrDefault("corymb.version", ""));
    return new StatedScheme(
        scheme != null ? scheme : given(named("corymb.meta.scheme", file, names)),
        version != null ? version : given(named("corymb.meta.version", file, names)));
  }

  /** The code of the language that the workbook states, empty when it states none. */
  static String language(XlsxFile file, NameTable names) throws UnreadableSource {
    String stated = Bare.of(file.properties().getOrDefault("corymb.lang", ""));
    return stated.isEmpty() ? Bare.of(named("corymb.meta.lang", file, names)) : stated;
  }

  /** The scheme and its version, null when one of them is not stated. */
  @Nullable SchemeRef ref() {
    return scheme == null || version == null ? null : new SchemeRef(scheme, version);
  }

  /** Whether neither of them is stated. */
  boolean isEmpty() {
    return scheme == null && version == null;
  }

  private static String named(String name, XlsxFile file, NameTable names) throws UnreadableSource {
    Target target = names.target(name);
    if (target instanceof Target.NotACell constant) {
      return constant.formula().replaceAll("^=?\"|\"$", "");
    }
    if (target instanceof Target.OneCell one) {
      Cell cell = one.cell();
      return file.cells(List.of(cell)).content(cell).shown();
    }
    return "";
  }

  private static @Nullable String given(String value) {
    String bare = Bare.of(value);
    return bare.isEmpty() ? null : bare;
  }
}
