package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.RecordVisit;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;

/** The assessors' meeting with the organisation is written down. */
public final class NoteVisit {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("record the visit", Role.ASSESSOR, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public NoteVisit(Casework casework) {
    this.casework = casework;
  }

  /**
   * Writes it down.
   *
   * @throws ActRefused when it is still to come on the day of the act
   */
  public CaseHistory run(Actor actor, String id, When when, Visit visit) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          if (visit.date().isAfter(when.on())) {
            throw new ActRefused(
                "a visit is recorded when it took place; {0} is after {1}",
                visit.date(), when.on());
          }
          return new RecordVisit(visit);
        });
  }
}
