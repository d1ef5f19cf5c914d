package corymb.usecase.snapshot;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.snapshots.FrozenSnapshot;
import corymb.store.snapshots.SnapshotStore;
import corymb.usecase.casework.Casework;
import java.util.List;

/** Shows what snapshots there are; never the values of an organisation. */
public final class ShowSnapshots {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("see snapshots", Role.SECRETARIAT, Role.COMMITTEE, Role.ADMINISTRATOR);

  private final Casework casework;

  /** On this casework. */
  public ShowSnapshots(Casework casework) {
    this.casework = casework;
  }

  /** All of them, the newest first. */
  public List<FrozenSnapshot> all(Actor actor) {
    PERMIT.check(actor);
    return casework.store().in(SnapshotStore::all);
  }

  /**
   * One of them.
   *
   * @throws ActRefused when there is none of that name
   */
  public FrozenSnapshot one(Actor actor, String name) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(session -> SnapshotStore.find(session, name))
        .orElseThrow(
            () ->
                new ActRefused(
                    "there is no snapshot '{0}'; 'corymb snapshot list' shows them", name));
  }
}
