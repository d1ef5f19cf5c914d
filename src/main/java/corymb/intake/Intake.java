package corymb.intake;

import corymb.scheme.Pack;
import corymb.scheme.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one source: its response as far as it could be read, and all its problems.
 *
 * @param source the name of the file or of its place in a stream
 * @param sha256 the SHA-256 of the original bytes, 64 hexadecimal digits
 * @param scheme the scheme and version the source names, null when it names none
 * @param pack the pack it was checked by, null when there is none for that scheme and version
 * @param response every question of the pack with its answer, those in error without a value; null
 *     exactly when there is no pack
 * @param problems all problems: first those of the source itself, then in the questionnaire's order
 */
public record Intake(
    String source,
    String sha256,
    @Nullable SchemeRef scheme,
    @Nullable Pack pack,
    @Nullable Response response,
    List<Problem> problems) {

  /** Whether the response can be rated: it was checked and has no errors. */
  public boolean isComplete() {
    return response != null && problems.stream().noneMatch(Problem::isError);
  }

  /**
   * The pack it was checked by.
   *
   * @throws IllegalStateException when it could not be checked
   */
  public Pack checkedBy() {
    if (pack == null) {
      throw new IllegalStateException(source + " was not checked by any pack");
    }
    return pack;
  }

  /**
   * The response as far as it could be read.
   *
   * @throws IllegalStateException when it could not be checked
   */
  public Response checked() {
    if (response == null) {
      throw new IllegalStateException(source + " was not checked by any pack");
    }
    return response;
  }
}
