package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Close;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;

/** The organisation appeals against a decision. */
public final class AppealDecision {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("appeal against a decision", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public AppealDecision(Casework casework) {
    this.casework = casework;
  }

  /** Appeals; the reason is needed. */
  public CaseHistory run(Actor actor, String id, When when) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) ->
            new Close.Appeal(casework.pack(history).scheme().rules().appeal().length()));
  }
}
