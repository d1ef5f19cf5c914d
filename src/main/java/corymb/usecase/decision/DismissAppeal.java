package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Close;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;

/** The committee dismisses an appeal; its decision stands. */
public final class DismissAppeal {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("dismiss an appeal", Role.COMMITTEE);

  private final Casework casework;

  /** On this casework. */
  public DismissAppeal(Casework casework) {
    this.casework = casework;
  }

  /**
   * Dismisses; the reason is needed.
   *
   * @throws corymb.assessment.state.ActRefused when the person assessed the case or is tied to the
   *     organisation
   */
  public CaseHistory run(Actor actor, String id, When when) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          NoTie.require(
              session, actor, history.organisation(), when.on(), casework.pack(history).scheme());
          return new Close.Dismiss();
        });
  }
}
