package corymb.report.pdf;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;

/** Replaces characters that a typeface lacks by what comes nearest, so that nothing is lost. */
final class Letters {
  private static final char SUBSTITUTE = '\uFFFD';
  private static final Map<Character, Character> NEAREST =
      Map.of(
          '\u2010', '-',
          '\u2011', '-',
          '\u202F', '\u00A0',
          '\u2007', '\u00A0',
          '\u2028', ' ',
          '\u2029', ' ',
          '\u0085', ' ',
          '\u2713', '\u221A');

  private Letters() {}

  static String printable(String text, IntPredicate exists) {
    if (plain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder printable = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      append(printable, c, exists);
      i += Character.charCount(c);
    }
    return printable.toString();
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n') || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder printable, int c, IntPredicate exists) {
    if (invisible(c)) {
      return;
    }
    if (Character.isISOControl(c)) {
      printable.append(' ');
    } else if (Character.isBmpCodePoint(c) && exists.test(c)) {
      printable.append((char) c);
    } else if (Character.isBmpCodePoint(c) && NEAREST.containsKey((char) c)) {
      printable.append(NEAREST.get((char) c));
    } else {
      printable.append(SUBSTITUTE);
    }
  }

  /** Joiners, direction marks, soft hyphens, and variants of the sign before. */
  private static boolean invisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
