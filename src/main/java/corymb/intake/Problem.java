package corymb.intake;

import corymb.facts.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Something about a response that its sender should know or mend.
 *
 * @param code the code in the catalogue, as in {@code P012}, or of a cross-check, as in {@code X01}
 * @param severity whether it stands in the way of a rating
 * @param question the question's code, null when it is not about one question
 * @param cell where it stands in the workbook, null when it has no place there
 * @param found what was found, empty when nothing was
 * @param expected what was expected
 * @param message the problem in a sentence
 * @param advice what to do
 */
public record Problem(
    String code,
    Severity severity,
    @Nullable String question,
    @Nullable Cell cell,
    String found,
    String expected,
    String message,
    String advice) {

  /** Whether a problem stands in the way of a rating. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** Whether the response cannot be rated because of it. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
