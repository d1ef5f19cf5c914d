package corymb.usecase.store;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.audit.AuditCheck;
import corymb.store.audit.Verified;
import corymb.store.database.Database;

/** The audit trail and the acts that it witnesses are verified. */
public final class VerifyAuditTrail {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("verify the audit trail", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private VerifyAuditTrail() {}

  /** Finds the first row that was changed, taken out, moved or added. */
  public static Verified run(Actor actor, Database database) {
    PERMIT.check(actor);
    return database.transactions().snapshot(AuditCheck::verify);
  }
}
