package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.work.WorkRow;
import corymb.store.work.WorkState;
import corymb.store.work.Works;
import corymb.usecase.casework.Casework;

/** Stops work in the background; what was done stays done. */
public final class CancelWork {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("cancel work", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public CancelWork(Casework casework) {
    this.casework = casework;
  }

  /**
   * Stops it after what is just being done.
   *
   * @throws WorkRefused when it has ended already
   * @throws corymb.store.work.UnknownWork when there is none
   */
  public void run(Actor actor, String id) {
    PERMIT.check(actor);
    casework
        .store()
        .run(
            session -> {
              WorkRow work = Works.find(session, id);
              if (!Works.end(session, id, WorkState.CANCELLED, null, casework.now())) {
                throw new WorkRefused(WorkRefused.Why.ENDED, id);
              }
              Asked.note(session, casework, actor, "cancel-work", id, work.wishes());
            });
  }
}
