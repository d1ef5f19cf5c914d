package corymb.intake.workbook;

/** The columns of a section's sheet, in order. */
enum Column {
  NUMBER(Phrase.NUMBER, 5),
  QUESTION(Phrase.QUESTION, 34),
  MARK(Phrase.MARK, 14),
  ANSWER(Phrase.ANSWER, 30),
  UNIT(Phrase.UNIT, 12),
  HELP(Phrase.HELP, 58),
  EVIDENCE(Phrase.EVIDENCE, 24),
  CODE(Phrase.CODE, 28);

  /** The last column's index. */
  static final int LAST = CODE.ordinal();

  private final Phrase title;
  private final int width;

  Column(Phrase title, int width) {
    this.title = title;
    this.width = width;
  }

  /** Its place, from 0. */
  int index() {
    return ordinal();
  }

  /** What stands above it. */
  Phrase title() {
    return title;
  }

  /** Its width in digits of the workbook's default font. */
  int width() {
    return width;
  }

  /** The width of all columns together. */
  static int totalWidth() {
    int total = 0;
    for (Column column : values()) {
      total += column.width;
    }
    return total;
  }
}
