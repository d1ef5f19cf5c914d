package corymb.usecase.store;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.audit.AuditLog;
import corymb.usecase.casework.Casework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the audit trail, the latest row first. */
public final class ReadAuditTrail {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("read the audit trail", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private final Casework casework;

  /** On this casework. */
  public ReadAuditTrail(Casework casework) {
    this.casework = casework;
  }

  /**
   * At most so many rows.
   *
   * @param before only rows with a smaller number, null for the latest
   * @param subject only rows about this, null for all
   */
  public List<AuditLog.Line> run(
      Actor actor, @Nullable Long before, @Nullable String subject, int size) {
    PERMIT.check(actor);
    return casework.store().in(session -> AuditLog.page(session, before, subject, size));
  }
}
