package corymb.intake.xlsx;

import corymb.intake.raw.Content.Look;
import corymb.intake.raw.UnreadableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the styles of a workbook show numbers. */
final class Looks {

  private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
  private static final Pattern DATE_CODE = Pattern.compile("[ymdhs]");

  private final Map<String, String> formats = new HashMap<>();
  private final List<String> styles = new ArrayList<>();
  private boolean inCellStyles;

  private Looks() {}

  /** Reads the part; everything looks plain when there is none. */
  static Looks of(@Nullable String part, Archive archive) throws UnreadableSource {
    Looks looks = new Looks();
    byte[] bytes = part == null ? null : archive.part(part);
    if (part != null && bytes != null) {
      Xml.walk(part, bytes, looks::element);
    }
    return looks;
  }

  /** How a style shows a number. */
  Look of(int style) {
    if (style < 0 || style >= styles.size()) {
      return Look.PLAIN;
    }
    String id = styles.get(style);
    String code = formats.get(id);
    return code == null ? builtIn(id) : byCode(code);
  }

  private void element(Xml xml) {
    switch (xml.name()) {
      case "numFmt" ->
          formats.put(xml.attributeOrEmpty("numFmtId"), xml.attributeOrEmpty("formatCode"));
      case "cellXfs" -> inCellStyles = true;
      case "cellStyles", "dxfs", "cellStyleXfs" -> inCellStyles = false;
      case "xf" -> {
        if (inCellStyles) {
          styles.add(xml.attributeOrEmpty("numFmtId"));
        }
      }
      default -> {}
    }
  }

  /** The formats that every program knows without a code. */
  private static Look builtIn(String id) {
    return switch (id) {
      case "9", "10" -> Look.PERCENT;
      case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Look.DATE;
      case "27", "28", "29", "30", "31", "32", "33", "34", "35", "36" -> Look.DATE;
      case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> Look.DATE;
      default -> Look.PLAIN;
    };
  }

  private static Look byCode(String code) {
    String bare = NOT_CODE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    if (bare.contains("%")) {
      return Look.PERCENT;
    }
    return !bare.contains("general") && DATE_CODE.matcher(bare).find() ? Look.DATE : Look.PLAIN;
  }
}
