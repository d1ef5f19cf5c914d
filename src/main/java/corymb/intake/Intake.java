package corymb.intake;

import corymb.scheme.Response;
import java.util.List;

/**
 * What became of one source: its response as far as it could be read, and all its problems.
 *
 * @param source the name of the file or of its place in a stream
 * @param sha256 the SHA-256 of the original bytes, 64 hexadecimal digits
 * @param response every question with its answer; those in error have no value
 * @param problems all problems in the questionnaire's order
 */
public record Intake(String source, String sha256, Response response, List<Problem> problems) {

  /** Whether the response can be rated: it has no errors. */
  public boolean isComplete() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
