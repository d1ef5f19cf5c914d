package corymb.intake.workbook;

/**
 * How high a row must be to show a text. Workbooks do not say how wide letters are on the reader's
 * screen, so that this counts characters: one for each digit of width, which leaves about a tenth
 * to spare in the usual fonts.
 */
final class TextHeight {

  private static final int POINTS_A_LINE = 14;
  private static final int MARGIN = 10;

  private TextHeight() {}

  /** The height in points of a row with so many lines. */
  static int points(int lines) {
    return lines * POINTS_A_LINE + MARGIN;
  }

  /**
   * The lines that a text takes, at least 1.
   *
   * @param width the width of its column in digits, above 0
   */
  static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += paragraphLines(paragraph, width);
    }
    return lines;
  }

  private static int paragraphLines(String paragraph, int width) {
    int lines = 1;
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int next = used == 0 ? word.length() : used + 1 + word.length();
      if (next <= width) {
        used = next;
        continue;
      }
      lines += used == 0 ? 0 : 1;
      lines += (Math.max(1, word.length()) - 1) / width;
      used = (Math.max(1, word.length()) - 1) % width + 1;
    }
    return lines;
  }
}
