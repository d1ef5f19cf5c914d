package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;

/** The committee acts without those of its members who are tied to the organisation. */
final class Impartial {

  private Impartial() {}

  /**
   * @throws corymb.assessment.state.ActRefused when a declared tie to the organisation blocks the
   *     person on the day
   */
  static void require(
      Casework casework, Session session, Actor actor, CaseHistory history, LocalDate day) {
    int years = casework.pack(history).scheme().rules().people().adviserYears();
    NoTie.require(session, actor, history.organisation(), day, years);
  }
}
