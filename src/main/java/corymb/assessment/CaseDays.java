package corymb.assessment;

import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Close;
import corymb.assessment.act.Evidence;
import corymb.assessment.act.RecordVisit;
import corymb.assessment.act.Stamp;
import corymb.assessment.act.Submit;
import corymb.assessment.state.ActRefused;
import java.time.LocalDate;

/** The days of a case: acts follow each other, and what they tell of happened in between. */
final class CaseDays {

  private CaseDays() {}

  /**
   * Checks that an act follows the last one, on the same day or later.
   *
   * @throws ActRefused when it is dated before
   */
  static void requireOrder(CaseHistory history, Stamp stamp, Act act) {
    Stamp last =
        history.acts().isEmpty()
            ? history.begun()
            : history.acts().get(history.acts().size() - 1).stamp();
    if (stamp.on().isBefore(last.on())) {
      throw new ActRefused(
          "cannot {0} on {1}: the last act on this case is of {2}; acts follow each other in time",
          act.title(), stamp.on(), last.on());
    }
  }

  /**
   * Checks the days that an act tells of: a visit lies on or after the day on which the response
   * under review was handed in, or the appeal was made that is heard, and evidence was received by
   * the day of the act.
   *
   * @throws ActRefused when one lies outside
   */
  static void requireWithin(CaseHistory history, Stamp stamp, Act act) {
    if (act instanceof RecordVisit record) {
      LocalDate opened = opened(history);
      LocalDate visited = record.visit().date();
      if (visited.isBefore(opened)) {
        throw new ActRefused(
            "a visit belongs to what is assessed, which was handed in or appealed on {0}; found {1}: visit the organisation again, or correct the day",
            opened, visited);
      }
    }
    if (act instanceof AddEvidence added) {
      Evidence evidence = added.evidence();
      if (evidence.received().isAfter(stamp.on())) {
        throw new ActRefused(
            "evidence is added once it was received: found {0}, the act is of {1}",
            evidence.received(), stamp.on());
      }
    }
  }

  /** The day of the last hand-in, or of the last appeal if that was later. */
  private static LocalDate opened(CaseHistory history) {
    LocalDate opened = history.begun().on();
    for (CaseHistory.Entry entry : history.acts()) {
      boolean opens = entry.act() instanceof Submit || entry.act() instanceof Close.Appeal;
      opened = opens ? entry.stamp().on() : opened;
    }
    return opened;
  }
}
