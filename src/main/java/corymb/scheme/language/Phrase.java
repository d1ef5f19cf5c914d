package corymb.scheme.language;

import java.util.Map;

/**
 * A sentence with {@code {names}} to be filled in. A part in square brackets is left out when one
 * of its names is not known; a name outside of brackets that is not known stays as it is.
 */
public record Phrase(String pattern) {

  /** The sentence with the names filled in. */
  public String fill(Map<String, String> names) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      int end = pattern.charAt(at) == '[' ? pattern.indexOf(']', at) : -1;
      if (end > 0) {
        appendIfKnown(text, pattern.substring(at + 1, end), names);
        at = end + 1;
      } else {
        int next = pattern.indexOf('[', at + 1);
        append(text, pattern.substring(at, next < 0 ? pattern.length() : next), names);
        at = next < 0 ? pattern.length() : next;
      }
    }
    return text.toString();
  }

  private static void appendIfKnown(StringBuilder text, String part, Map<String, String> names) {
    StringBuilder filled = new StringBuilder();
    if (append(filled, part, names)) {
      text.append(filled);
    }
  }

  /** Whether all names of the part were known. */
  private static boolean append(StringBuilder text, String part, Map<String, String> names) {
    boolean known = true;
    int at = 0;
    for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', at)) {
      int close = part.indexOf('}', open);
      String value = close < 0 ? null : names.get(part.substring(open + 1, close));
      known &= value != null;
      int end = value == null ? open + 1 : close + 1;
      text.append(part, at, open).append(value == null ? "{" : value);
      at = end;
    }
    text.append(part, at, part.length());
    return known;
  }
}
