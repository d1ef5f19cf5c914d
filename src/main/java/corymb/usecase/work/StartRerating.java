package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.work.WorkKind;
import corymb.usecase.casework.Casework;

/** Asks what another pack would say of many cases; nothing is changed. */
public final class StartRerating {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("rate many cases by another pack in the background", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public StartRerating(Casework casework) {
    this.casework = casework;
  }

  /**
   * Asks for it.
   *
   * @return the id of the work
   * @throws WorkRefused when no case is like that, or there is no such pack
   */
  public String run(Actor actor, RerateWishes wishes) {
    PERMIT.check(actor);
    if (!casework.shelf().names().contains(wishes.pack())) {
      throw new WorkRefused(WorkRefused.Why.NO_PACK, wishes.pack());
    }
    return Asked.ofCases(casework, actor, WorkKind.RERATING, wishes, wishes.choice());
  }
}
