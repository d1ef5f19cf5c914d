package corymb.usecase.access;

import corymb.assessment.actor.Person;
import corymb.store.access.Login;
import corymb.store.access.Logins;
import corymb.store.access.RecoveryCodes;
import corymb.store.audit.AuditTrail;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The second step of a log-in: a code of the person's device, or a recovery code. Each works once;
 * one that is wrong counts as an attempt that failed.
 */
public final class SecondStep {

  private final Casework casework;

  /** On this casework. */
  public SecondStep(Casework casework) {
    this.casework = casework;
  }

  /**
   * The person, if the code is right; empty when it is not, or the door is closed.
   *
   * @param stamp that of the person when the password was proved, see {@link SessionStamp}; with
   *     another one the password counts no more
   */
  public Optional<Person> run(String person, String stamp, String code) {
    return casework
        .store()
        .in(
            session ->
                Logins.stamp(session, person).filter(stamp::equals).isPresent()
                        && proves(session, person, code, casework.now())
                    ? People.find(session, person).filter(found -> !found.locked())
                    : Optional.empty());
  }

  /** Whether the code is right; it is used up then, and else the attempt is counted. */
  static boolean proves(Session session, String person, String code, Instant now) {
    Login login = Logins.lock(session, person).orElse(null);
    if (login == null || login.totp() == null || Door.isClosed(login, now)) {
      return false;
    }
    if (!use(session, login, login.totp(), code, now)) {
      Door.failed(session, login, now);
      return false;
    }
    Logins.succeeded(session, person);
    return true;
  }

  private static boolean use(
      Session session, Login login, String secret, String code, Instant now) {
    OptionalLong step = Codes.step(secret, code, login.totpStep(), now);
    if (step.isPresent()) {
      Logins.useStep(session, login.person(), step.getAsLong());
      return true;
    }
    boolean recovered = RecoveryCodes.use(session, login.person(), Codes.digest(code));
    if (recovered) {
      AuditTrail.append(session, login.person(), "use-recovery-code", login.person(), "", now);
    }
    return recovered;
  }
}
