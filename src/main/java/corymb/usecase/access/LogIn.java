package corymb.usecase.access;

import corymb.assessment.actor.Person;
import corymb.store.access.Login;
import corymb.store.access.Logins;
import corymb.store.audit.AuditTrail;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person in who knows the password. After five attempts that fail the door stays closed for
 * a while, longer after each further one; nobody is told whether an address is known.
 */
public final class LogIn {

  /** So many attempts may fail before the door closes. */
  static final int FREE_FAILURES = 5;

  private static final Duration CLOSED = Duration.ofMinutes(1);
  private static final Duration LONGEST_CLOSED = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  private final Casework casework;

  /** On this casework. */
  public LogIn(Casework casework) {
    this.casework = casework;
  }

  /** The person with this address and password; empty when there is none, or the door is closed. */
  public Optional<Person> run(String email, String password) {
    Optional<Person> person =
        email.contains("@")
            ? casework.store().in(session -> People.find(session, email))
            : Optional.empty();
    boolean right = proves(person.map(Person::id).orElse(null), password);
    return right ? person.filter(found -> !found.locked()) : Optional.empty();
  }

  /** Whether the password is that of the person; an attempt that fails is counted. */
  boolean proves(@Nullable String person, String password) {
    Login login = person == null ? null : login(person);
    if (login == null || isClosed(login)) {
      Passwords.compareWithNobodys(password);
      return false;
    }
    boolean right = Passwords.matches(password, login.password());
    casework.store().run(session -> note(session, login, right));
    return right;
  }

  private @Nullable Login login(String person) {
    return casework.store().in(session -> Logins.find(session, person)).orElse(null);
  }

  private boolean isClosed(Login login) {
    Instant until = login.closedUntil();
    return until != null && casework.now().isBefore(until);
  }

  private void note(Session session, Login login, boolean right) {
    if (right) {
      Logins.succeeded(session, login.person());
      return;
    }
    int failures = login.failures() + 1;
    boolean closes = failures >= FREE_FAILURES;
    Logins.failed(
        session, login.person(), closes ? casework.now().plus(closedFor(failures)) : null);
    if (closes) {
      AuditTrail.append(
          session, login.person(), "log-in-closed", login.person(), "", casework.now());
    }
  }

  private static Duration closedFor(int failures) {
    int doublings = Math.min(failures - FREE_FAILURES, DOUBLINGS);
    Duration closed = CLOSED.multipliedBy(1L << doublings);
    return closed.compareTo(LONGEST_CLOSED) > 0 ? LONGEST_CLOSED : closed;
  }
}
