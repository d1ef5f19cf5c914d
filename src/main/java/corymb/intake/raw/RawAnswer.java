package corymb.intake.raw;

import corymb.facts.Cell;
import corymb.intake.problem.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says to one question, not yet understood.
 *
 * @param question the code under which it stands
 * @param content what stands there
 * @param cell where it stands in the workbook, null when it has no place there
 * @param remarks what the reader has to say about the place
 */
public record RawAnswer(
    String question, Content content, @Nullable Cell cell, List<Remark> remarks) {

  /** Nothing was said, and nothing is wrong with the place. */
  public static RawAnswer blank(String question) {
    return new RawAnswer(question, Content.BLANK, null, List.of());
  }

  /** An answer that cannot be read for one reason. */
  public static RawAnswer lost(String question, @Nullable Cell cell, Remark why) {
    return new RawAnswer(question, Content.LOST, cell, List.of(why));
  }
}
