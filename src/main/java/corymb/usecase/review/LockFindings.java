package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Lock;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Findings;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.UnderReview;
import corymb.store.blob.Blobs;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.rated.RatedAnswers;
import java.util.List;

/** An assessor locks the findings; the answers as corrected are rated. */
public final class LockFindings {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("lock findings", Role.ASSESSOR);

  private final Casework casework;

  /** On this casework. */
  public LockFindings(Casework casework) {
    this.casework = casework;
  }

  /**
   * Locks.
   *
   * @param verified the improvement areas that the assessor verified
   * @throws ActRefused when an area was not named by the organisation
   * @throws corymb.usecase.rated.FaultyAnswers when the corrected answers do not fit together
   */
  public CaseHistory run(Actor actor, String id, When when, List<String> verified) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          Findings findings = findings(history.state(), actor, verified);
          RatedAnswers rated =
              AnswerSets.of(casework, session, history).corrected(actor.person(), findings);
          Blobs.put(session, rated.json());
          return new Lock(rated.result(), verified);
        });
  }

  private static Findings findings(CaseState state, Actor actor, List<String> verified) {
    if (!(state instanceof UnderReview review)) {
      return Findings.NONE;
    }
    for (String area : verified) {
      if (!review.application().areas().contains(area)) {
        throw new ActRefused(
            "the organisation did not name {0} as an improvement area; it named {1}",
            area, review.application().areas());
      }
    }
    return review.review(actor.person()).findings();
  }
}
