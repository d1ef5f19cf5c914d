package corymb.web.api;

import corymb.usecase.casework.CaseView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as programs are told of it, its words in English whatever language is asked for.
 *
 * @param id its report code
 * @param organisation the organisation's id
 * @param name the organisation's name
 * @param state the state's name
 * @param possible what can be done now, in words
 * @param pack the scheme and version
 * @param assessedOn the day the answers describe
 * @param response the digest of the original bytes
 * @param peers the snapshots of peers that the case keeps, each with its digest
 * @param lines the acts, the first one included
 */
record CaseDocument(
    String id,
    String organisation,
    String name,
    String state,
    String possible,
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
   * @param detail what of its content may be seen, empty for nothing
   * @param reason why, null for none or where it may not be seen
   */
  record Line(
      int number,
      LocalDate on,
      String person,
      String what,
      String detail,
      @Nullable String reason) {

    static Line of(CaseView.Line line) {
      return new Line(
          line.number(),
          line.on(),
          line.person(),
          line.what().toString(),
          line.detail().toString(),
          line.reason());
    }
  }

  static CaseDocument of(CaseView view) {
    return new CaseDocument(
        view.id(),
        view.organisation(),
        view.name(),
        view.state(),
        view.possible().toString(),
        view.pack(),
        view.assessedOn(),
        view.response(),
        view.peers(),
        view.lines().stream().map(Line::of).toList());
  }
}
