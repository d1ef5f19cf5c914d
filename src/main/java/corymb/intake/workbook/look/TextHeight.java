package corymb.intake.workbook.look;

/**
 * How high a row must be to show a text. Workbooks do not say how wide letters are on the reader's
 * screen, so that this counts characters: 1.15 for each digit of width, which leaves about a tenth
 * to spare for text of 10 points in the usual fonts.
 */
public final class TextHeight {

  private static final int POINTS_A_LINE = 13;
  private static final int MARGIN = 9;
  private static final int CHARACTERS = 115;
  private static final int DIGITS = 100;

  private TextHeight() {}

  /** The height in points of a row with so many lines. */
  public static int points(int lines) {
    return lines * POINTS_A_LINE + MARGIN;
  }

  /**
   * The lines that a text takes, at least 1.
   *
   * @param width the width of its column in digits, above 0
   */
  public static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += paragraphLines(paragraph, Math.max(1, width * CHARACTERS / DIGITS));
    }
    return lines;
  }

  private static int paragraphLines(String paragraph, int room) {
    int lines = 1;
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int next = used == 0 ? word.length() : used + 1 + word.length();
      if (next <= room) {
        used = next;
        continue;
      }
      lines += used == 0 ? 0 : 1;
      lines += (Math.max(1, word.length()) - 1) / room;
      used = (Math.max(1, word.length()) - 1) % room + 1;
    }
    return lines;
  }
}
