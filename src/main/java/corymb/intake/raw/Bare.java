package corymb.intake.raw;

/** Takes away what people do not see: spaces of every kind around a text. */
public final class Bare {

  private static final int NO_BREAK_SPACE = 0x00A0;
  private static final int FIGURE_SPACE = 0x2007;
  private static final int NARROW_NO_BREAK_SPACE = 0x202F;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Bare() {}

  /** The text without spaces around it; empty when there is nothing else. */
  public static String of(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The text without spaces around it, and one plain space for every run of spaces in it. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = words.length() > 0;
      } else {
        words.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return words.toString();
  }

  private static boolean isSpace(char c) {
    return switch (c) {
      case NO_BREAK_SPACE, FIGURE_SPACE, NARROW_NO_BREAK_SPACE, ZERO_WIDTH_SPACE, BYTE_ORDER_MARK ->
          true;
      default -> Character.isWhitespace(c);
    };
  }
}
