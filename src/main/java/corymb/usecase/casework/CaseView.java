package corymb.usecase.casework;

import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may see of a case.
 *
 * @param id its report code
 * @param organisation the organisation's id
 * @param name the organisation's name
 * @param state the state's name
 * @param possible what can be done now, in words
 * @param pack the scheme and version
 * @param assessedOn the day the answers describe
 * @param response the digest of the original bytes
 * @param peers the snapshots of peers that the case keeps, each with its digest, as far as the
 *     person may see the acts that name them
 * @param lines the acts, the first one included
 */
public record CaseView(
    String id,
    String organisation,
    String name,
    String state,
    Sentence possible,
    String pack,
    LocalDate assessedOn,
    String response,
    List<String> peers,
    List<Line> lines) {

  /**
   * One act.
   *
   * @param number its number, from 1
   * @param on the day it counts for
   * @param person who did it
   * @param what the kind of act
   * @param detail what of its content the person may see, empty for nothing
   * @param reason why, null for none or where it may not be seen
   */
  public record Line(
      int number,
      LocalDate on,
      String person,
      Sentence what,
      Sentence detail,
      @Nullable String reason) {}
}
