package corymb.intake.workbook;

import corymb.scheme.question.Question;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a question and its answer stand.
 *
 * @param question the question
 * @param number its running number in the questionnaire, from 1
 * @param sheet the name of its section's sheet
 * @param row the row, from 0
 */
record Place(Question question, int number, String sheet, int row) {

  /** The answer's cell on its sheet, as in {@code D4}. */
  String address() {
    return new CellReference(row, Column.ANSWER.index()).formatAsString();
  }

  /** The answer's cell with its sheet, absolute, as in {@code 'The organisation'!$D$4}. */
  String reference() {
    return new CellReference(sheet, row, Column.ANSWER.index(), true, true).formatAsString();
  }
}
