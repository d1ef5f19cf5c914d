package corymb.report.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one file, prepared so that each start tag carries the place it was written at; so a
 * fault in the filled document still names the line of the template.
 */
final class Markup {
  /** The attribute that holds the place. */
  static final String PLACE = "corymb-place";

  private static final Pattern START = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private Markup() {}

  /** The text without its comments; line breaks stay, so that lines keep their numbers. */
  static String withoutComments(String text) {
    return COMMENT
        .matcher(text)
        .replaceAll(match -> "\n".repeat(lines(text, match.start(), match.end())));
  }

  /** The text with a place in each start tag. */
  static String withPlaces(String file, String text) {
    StringBuilder marked = new StringBuilder(text.length() * 2);
    Matcher start = START.matcher(text);
    int line = 1;
    int done = 0;
    while (start.find()) {
      line += lines(text, done, start.start());
      marked.append(text, done, start.end());
      marked
          .append(' ')
          .append(PLACE)
          .append("=\"")
          .append(file)
          .append(':')
          .append(line)
          .append('"');
      done = start.end();
    }
    return marked.append(text, done, text.length()).toString();
  }

  /** How many line breaks there are from one offset to another. */
  static int lines(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** The place written by {@link #withPlaces}. */
  static Place place(String written) {
    int colon = written.lastIndexOf(':');
    return new Place(written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
  }
}
