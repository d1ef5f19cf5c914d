package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.work.WorkKind;
import corymb.usecase.casework.Casework;

/** Asks for the reports of many cases; they are written in the background. */
public final class StartReports {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("report many cases in the background", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public StartReports(Casework casework) {
    this.casework = casework;
  }

  /**
   * Asks for them.
   *
   * @return the id of the work
   * @throws WorkRefused when no case is like that
   */
  public String run(Actor actor, ReportsWishes wishes) {
    PERMIT.check(actor);
    return Asked.ofCases(casework, actor, WorkKind.REPORTS, wishes, wishes.choice());
  }
}
