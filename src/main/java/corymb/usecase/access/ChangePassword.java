package corymb.usecase.access;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.access.Logins;
import corymb.store.audit.AuditTrail;
import corymb.usecase.casework.Casework;

/** Persons change their own password, by the present one. */
public final class ChangePassword {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "change the own password",
          Role.CLUSTER_MANAGER,
          Role.ASSESSOR,
          Role.COMMITTEE,
          Role.SECRETARIAT,
          Role.ADMINISTRATOR);

  private final Casework casework;
  private final LogIn logIn;

  /** On this casework. */
  public ChangePassword(Casework casework) {
    this.casework = casework;
    this.logIn = new LogIn(casework);
  }

  /**
   * Changes it. Every session of the person that was begun before ends.
   *
   * @throws ActRefused when the present password is wrong or was tried too often, or the new one
   *     cannot be taken
   */
  public void run(Actor actor, String present, String wanted) {
    PERMIT.check(actor);
    String hash = Passwords.hash(wanted);
    if (!logIn.proves(actor.person(), present)) {
      throw new ActRefused(
          "the present password is wrong, or there were too many attempts; check it, or wait some minutes");
    }
    casework
        .store()
        .run(
            session -> {
              Logins.setPassword(session, actor.person(), hash, casework.now());
              AuditTrail.append(
                  session, actor.person(), "set-password", actor.person(), "", casework.now());
            });
  }
}
