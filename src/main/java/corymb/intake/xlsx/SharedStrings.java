package corymb.intake.xlsx;

import corymb.intake.raw.Content;
import corymb.intake.raw.UnreadableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that cells share. */
record SharedStrings(List<Content> texts) {

  private static final int MOST_TEXTS = 250_000;
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Reads the part; there are no texts when there is no part. */
  static SharedStrings of(@Nullable String part, Archive archive) throws UnreadableSource {
    List<Content> texts = new ArrayList<>();
    byte[] bytes = part == null ? null : archive.part(part);
    if (part != null && bytes != null) {
      Xml.walk(
          part,
          bytes,
          xml -> {
            if (xml.name().equals("si")) {
              texts.add(CellContents.text(string(xml)));
              xml.demandAtMost(MOST_TEXTS, texts.size(), "why.texts");
            }
          });
    }
    return new SharedStrings(texts);
  }

  /** The text at a place; nothing when there is none. */
  Content at(String index) {
    try {
      int at = Integer.parseInt(index.strip());
      return at >= 0 && at < texts.size() ? texts.get(at) : Content.BLANK;
    } catch (NumberFormatException e) {
      return Content.BLANK;
    }
  }

  /** The text of an element with plain or formatted text, without hints on pronunciation. */
  static String string(Xml element) {
    StringBuilder text = new StringBuilder();
    element.children(
        child -> {
          switch (child.name()) {
            case "t" -> child.demandText(text.append(child.text()).length());
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
