package corymb.report.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a name into lines for a viewer whose typeface is not known: letters are reckoned as wide
 * as in the widest typefaces in common use.
 */
final class NameLines {

  private static final String ELLIPSIS = "…";
  private static final String NARROW = "iljtfrI.,:;'|!()[] -";
  private static final String BROAD = "mwMWQO@%&";
  private static final int FIRST_WIDE = 0x1100;

  /** Widths in hundredths of the size of the letters. */
  private static final int NARROW_WIDTH = 47;

  private static final int LETTER_WIDTH = 72;
  private static final int BROAD_WIDTH = 105;

  private NameLines() {}

  /** At most two lines that are not wider; what does not fit is left out and marked. */
  static List<String> of(String name, int size, int width) {
    List<String> lines = new ArrayList<>();
    String rest = name.strip().replaceAll("\\s+", " ");
    while (!rest.isEmpty() && lines.size() < 2) {
      int end = end(rest, size, width);
      if (end < rest.length() && lines.size() == 1) {
        end = end(rest, size, width - width(ELLIPSIS, size));
        lines.add(rest.substring(0, end).strip() + ELLIPSIS);
        return lines;
      }
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Where a line ends: after the last word that fits, or within the first when none does. */
  private static int end(String text, int size, int width) {
    int fits = 0;
    int word = 0;
    while (fits < text.length()) {
      int next = text.offsetByCodePoints(fits, 1);
      if (width(text.substring(0, next), size) > width) {
        return word > 0 ? word : Math.max(fits, 1);
      }
      fits = next;
      boolean atWord = fits == text.length() || text.charAt(fits) == ' ';
      word = atWord ? fits : word;
    }
    return fits;
  }

  private static int width(String text, int size) {
    return text.codePoints().map(NameLines::width).sum() * size / 100;
  }

  private static int width(int c) {
    if (c >= FIRST_WIDE && !ELLIPSIS.equals(Character.toString(c))) {
      return BROAD_WIDTH;
    }
    if (NARROW.indexOf(c) >= 0) {
      return NARROW_WIDTH;
    }
    return BROAD.indexOf(c) >= 0 ? BROAD_WIDTH : LETTER_WIDTH;
  }
}
