package corymb.intake.xlsx;

import corymb.intake.raw.UnreadableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that cells share. */
record SharedStrings(List<String> texts) {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Reads the part; there are no texts when there is no part. */
  static SharedStrings of(@Nullable String part, Archive archive) throws UnreadableSource {
    List<String> texts = new ArrayList<>();
    byte[] bytes = part == null ? null : archive.part(part);
    if (part != null && bytes != null) {
      Xml.walk(
          part,
          bytes,
          xml -> {
            if (xml.name().equals("si")) {
              texts.add(string(xml));
            }
          });
    }
    return new SharedStrings(texts);
  }

  /** The text at a place, null when there is none. */
  @Nullable String at(String index) {
    try {
      int at = Integer.parseInt(index.strip());
      return at >= 0 && at < texts.size() ? texts.get(at) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The text of an element with plain or formatted text, without hints on pronunciation. */
  static String string(Xml element) {
    StringBuilder text = new StringBuilder();
    element.children(
        child -> {
          switch (child.name()) {
            case "t" -> text.append(child.text());
            case "rPh" -> child.text();
            default -> {}
          }
        });
    return unescape(text.toString());
  }

  /** Characters that XML cannot hold are written as {@code _x0007_}. */
  static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                code ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))))
        : text;
  }
}
