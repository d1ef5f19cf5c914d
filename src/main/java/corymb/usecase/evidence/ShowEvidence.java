package corymb.usecase.evidence;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.usecase.casework.Casework;
import java.util.List;

/** Lists the evidence of a case, as far as the person may see it. */
public final class ShowEvidence {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "see evidence", Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ShowEvidence(Casework casework) {
    this.casework = casework;
  }

  /** The evidence in the order in which it was added. */
  public List<KeptEvidence> run(Actor actor, String id) {
    return KeptEvidence.of(actor, casework.look(actor, PERMIT, id));
  }
}
