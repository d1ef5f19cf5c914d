package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Declare;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.tie.Tie;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.people.Ties;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import java.util.List;

/** An assessor declares ties to the organisation of a case, before anything of it is opened. */
public final class DeclareTies {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("declare ties", Role.ASSESSOR);

  private final Casework casework;

  /** On this casework. */
  public DeclareTies(Casework casework) {
    this.casework = casework;
  }

  /**
   * Declares; with a tie that blocks, declared now or before, the assessor leaves the case.
   *
   * @param ties the ties, none when there are none
   */
  public CaseHistory run(Actor actor, String id, When when, List<Tie> ties) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          for (Tie tie : ties) {
            Ties.declare(session, actor.person(), history.organisation(), tie, when.on());
            String key = actor.person() + "/" + history.organisation() + "/" + tie.kind().name();
            Witness.note(session, Watched.TIE, key, actor.person(), "declare-tie", casework.now());
          }
          int years = casework.pack(history).scheme().rules().people().adviserYears();
          return new Declare(
              Ties.of(session, actor.person(), history.organisation()).stream()
                  .noneMatch(tie -> tie.blocks(when.on(), years)));
        });
  }
}
