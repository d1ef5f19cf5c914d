package corymb.web.api;

import corymb.facts.Cell;
import corymb.intake.Problem;
import corymb.scheme.yaml.Words;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a response, with the same members as in a result.
 *
 * @param code its code in the catalogue
 * @param severity {@code error} or {@code warning}
 * @param question the question's code, null when it is not about one
 * @param sheet the sheet of the workbook, null when it has no place there
 * @param cell the cell, null when it has no place in a workbook
 * @param found what was found, empty when nothing was
 * @param expected what was expected
 * @param message the problem and what to do
 */
record ResponseProblem(
    String code,
    String severity,
    @Nullable String question,
    @Nullable String sheet,
    @Nullable String cell,
    String found,
    String expected,
    String message) {

  static ResponseProblem of(Problem problem) {
    Cell cell = problem.cell();
    return new ResponseProblem(
        problem.code(),
        Words.of(problem.severity()),
        problem.question(),
        cell == null ? null : cell.sheet(),
        cell == null ? null : cell.address(),
        problem.found(),
        problem.expected(),
        problem.message() + " " + problem.advice());
  }
}
