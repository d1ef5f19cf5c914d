package corymb.intake.workbook;

import corymb.intake.workbook.look.Canvas;
import corymb.intake.workbook.look.Look;
import corymb.intake.workbook.look.Looks;
import corymb.intake.workbook.look.TextHeight;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The row of one question, without its answer.
 *
 * @param place where it stands
 * @param companion the place with whose answer the question is required, null for none
 */
record QuestionRow(Place place, @Nullable Place companion) {

  private static final int ANSWER_WIDTH = Column.ANSWER.width() - 3;
  private static final int CHARACTERS_A_SPARE_LINE = 150;
  private static final int MOST_SPARE_LINES = 4;

  /**
   * Writes the texts and makes the row high enough for them.
   *
   * @param answer what will stand in the cell of the answer, empty for nothing
   */
  void write(WorkbookWords words, Canvas canvas, String answer) {
    Question question = place.question();
    int row = place.row();
    canvas.number(row, Column.NUMBER.index(), Looks.ROW_NUMBER, place.number());
    text(canvas, Column.QUESTION, Looks.ROW_STRONG, question.text());
    text(canvas, Column.MARK, markLook(), mark(words));
    text(canvas, Column.UNIT, Looks.ROW_TEXT.indented(), question.unit());
    text(canvas, Column.HELP, Looks.ROW_TEXT, question.help());
    text(canvas, Column.EVIDENCE, Looks.ROW_MUTED.indented(), question.evidence());
    text(canvas, Column.CODE, Looks.ROW_CODE.indented(), question.code());
    canvas.height(row, TextHeight.points(lines(words, answer)));
  }

  private void text(Canvas canvas, Column column, Look look, String text) {
    canvas.text(place.row(), column.index(), look, text);
  }

  private String mark(WorkbookWords words) {
    String mark = words.text(place.question().required() ? Phrase.REQUIRED : Phrase.OPTIONAL);
    if (companion != null) {
      mark = words.with(Phrase.REQUIRED_WITH, companion.number());
    }
    return place.question().personal() ? mark + "\n" + words.text(Phrase.PERSONAL) : mark;
  }

  private Look markLook() {
    boolean strong = place.question().required() || companion != null;
    return (strong ? Looks.REQUIRED : Looks.OPTIONAL).indented();
  }

  private int lines(WorkbookWords words, String answer) {
    Question question = place.question();
    return IntStream.of(
            TextHeight.lines(question.text(), Column.QUESTION.width() - 2),
            TextHeight.lines(mark(words), Column.MARK.width() - 1),
            TextHeight.lines(question.unit(), Column.UNIT.width() - 1),
            TextHeight.lines(question.help(), Column.HELP.width()),
            TextHeight.lines(question.evidence(), Column.EVIDENCE.width() - 1),
            TextHeight.lines(answer, ANSWER_WIDTH),
            Math.min(MOST_SPARE_LINES, spareLines(question)))
        .max()
        .orElse(1);
  }

  /** Lines kept for the answer, so that people see what they write or choose. */
  private static int spareLines(Question question) {
    OptionList options = question.options();
    if (options != null) {
      return options.options().stream()
          .mapToInt(option -> TextHeight.lines(option.label(), ANSWER_WIDTH))
          .max()
          .orElse(1);
    }
    BigDecimal max = question.max();
    if (max == null || question.type().isNumber()) {
      return 1;
    }
    return 1 + max.intValue() / CHARACTERS_A_SPARE_LINE;
  }
}
