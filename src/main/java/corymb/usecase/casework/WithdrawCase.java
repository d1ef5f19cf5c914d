package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Close;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;

/** The organisation withdraws a case that is not decided yet. */
public final class WithdrawCase {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("withdraw a case", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public WithdrawCase(Casework casework) {
    this.casework = casework;
  }

  /** Withdraws; the reason is needed. */
  public CaseHistory run(Actor actor, String id, When when) {
    return casework.act(actor, PERMIT, id, when, (session, history) -> new Close.Withdraw());
  }
}
