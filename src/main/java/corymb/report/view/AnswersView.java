package corymb.report.view;

import java.util.List;

/**
 * The answers of one section of the questionnaire.
 *
 * @param title the section's title
 * @param answers its answers
 */
public record AnswersView(String title, List<Line> answers) {

  /**
   * One answer.
   *
   * @param question the question
   * @param code its code
   * @param answer the answer in words
   * @param cell where it stands in the workbook, a dash when it came from elsewhere
   */
  public record Line(String question, String code, String answer, String cell) {}
}
