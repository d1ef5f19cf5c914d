package corymb.usecase.access;

import corymb.assessment.actor.Person;
import corymb.store.access.Login;
import corymb.store.access.Logins;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person in who knows the password. After five attempts that fail the door stays closed for
 * a while, longer after each further one; nobody is told whether an address is known.
 */
public final class LogIn {

  private final Casework casework;

  /** On this casework. */
  public LogIn(Casework casework) {
    this.casework = casework;
  }

  /**
   * What a right password proves.
   *
   * @param person whose password it is
   * @param asksForCode whether the person is in only after a code, see {@link SecondStep}
   */
  public record Proved(Person person, boolean asksForCode) {}

  /** Whose address and password these are; empty for nobody's, or while the door is closed. */
  public Optional<Proved> run(String email, String password) {
    Optional<Person> person =
        email.contains("@")
            ? casework.store().in(session -> People.find(session, email))
            : Optional.empty();
    Login proved = prove(person.map(Person::id).orElse(null), password);
    return proved == null
        ? Optional.empty()
        : person
            .filter(found -> !found.locked())
            .map(found -> new Proved(found, proved.asksForCode()));
  }

  /** Whether the password is that of the person; an attempt that fails is counted. */
  boolean proves(String person, String password) {
    return prove(person, password) != null;
  }

  private @Nullable Login prove(@Nullable String person, String password) {
    Login login =
        person == null
            ? null
            : casework.store().in(session -> Logins.find(session, person)).orElse(null);
    if (login == null || Door.isClosed(login, casework.now())) {
      Passwords.compareWithNobodys(password);
      return null;
    }
    boolean right = Passwords.matches(password, login.password());
    return casework.store().in(session -> note(session, login, right)).orElse(null);
  }

  /**
   * What was compared may be over: many attempts at the same moment, of which the first ones closed
   * the door, or a password that was changed. Attempts that failed are forgotten only when somebody
   * is in: who knows the password shall not have new attempts at the code by that.
   */
  private Optional<Login> note(Session session, Login compared, boolean right) {
    Instant now = casework.now();
    Login login = Logins.lock(session, compared.person()).orElseThrow();
    if (Door.isClosed(login, now)) {
      return Optional.empty();
    }
    if (!right || !login.password().equals(compared.password())) {
      Door.failed(session, login, now);
      return Optional.empty();
    }
    if (!login.asksForCode()) {
      Logins.succeeded(session, login.person());
    }
    return Optional.of(login);
  }
}
