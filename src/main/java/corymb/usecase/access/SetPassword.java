package corymb.usecase.access;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Person.Grant;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.scheme.language.Language;
import corymb.store.access.Logins;
import corymb.store.access.OneTimeLinks;
import corymb.store.access.OneTimeLinks.Link;
import corymb.store.access.OneTimeLinks.Purpose;
import corymb.store.audit.AuditTrail;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Passwords are set by links that work once; nobody ever chooses one for somebody else. */
public final class SetPassword {

  /** Who may make a link for somebody. */
  public static final Permit PERMIT = Permit.of("invite a person", Role.ADMINISTRATOR);

  /** How long an invitation works. */
  public static final Duration INVITED = Duration.ofDays(7);

  private static final Duration FIRST = Duration.ofDays(1);

  private final Casework casework;

  /** On this casework. */
  public SetPassword(Casework casework) {
    this.casework = casework;
  }

  /**
   * A link for a person to set the password with, good for seven days.
   *
   * @return the secret of the link; it is kept nowhere
   */
  public String invite(Actor actor, String person) {
    PERMIT.check(actor);
    Secret secret = Secret.random();
    casework
        .store()
        .run(
            session -> {
              OneTimeLinks.add(
                  session,
                  secret.digest(),
                  new Link(Purpose.PASSWORD, person),
                  casework.now().plus(INVITED));
              AuditTrail.append(
                  session, actor.person(), "invite-person", person, "", casework.now());
            });
    return secret.text();
  }

  /**
   * An invitation that is to be sent.
   *
   * @param email the person's address as it is kept
   * @param secret the secret of the link; it is kept nowhere
   */
  public record ToSend(String email, String secret) {

    /** Leaves both out, so that they reach no log. */
    @Override
    public String toString() {
      return "ToSend";
    }
  }

  /**
   * The same, to be sent to the person. When nobody has chosen yet in which language the person is
   * written to, it is this one from now on.
   *
   * @throws NoSuchPerson when there is none
   * @throws ActRefused when the person is locked out
   */
  public ToSend inviteByLetter(Actor actor, String person, Language language) {
    PERMIT.check(actor);
    Person found =
        casework
            .store()
            .in(session -> People.find(session, person))
            .orElseThrow(() -> new NoSuchPerson(person));
    if (found.locked()) {
      throw new ActRefused("{0} is locked out; let the person in first", found.id());
    }
    if (found.language() == null) {
      speak(actor, found, language);
    }
    return new ToSend(found.email(), invite(actor, found.id()));
  }

  private void speak(Actor actor, Person person, Language language) {
    casework
        .store()
        .run(
            session -> {
              People.speak(session, person.id(), language);
              Witness.note(
                  session,
                  Watched.PERSON,
                  person.id(),
                  actor.person(),
                  "choose-language",
                  casework.now());
            });
  }

  /**
   * A link for the first administrator, good for a day; empty when somebody can log in already.
   * Earlier such links work no more.
   */
  public Optional<String> first() {
    return casework
        .store()
        .in(
            session -> {
              if (Logins.isAnybody(session)) {
                return Optional.empty();
              }
              Secret secret = Secret.random();
              OneTimeLinks.add(
                  session,
                  secret.digest(),
                  new Link(Purpose.FIRST, null),
                  casework.now().plus(FIRST));
              return Optional.of(secret.text());
            });
  }

  /** What the link with the secret is good for; empty when it works no more. */
  public Optional<Link> link(String secret) {
    return casework
        .store()
        .in(s -> OneTimeLinks.find(s, new Secret(secret).digest(), casework.now()));
  }

  /**
   * Sets the password of the person whose link it is.
   *
   * @throws ActRefused when the link works no more, or the password cannot be taken
   */
  public void run(String secret, String password) {
    String hash = Passwords.hash(password);
    casework
        .store()
        .run(
            session -> {
              Link link = use(session, secret, Purpose.PASSWORD);
              keep(session, String.valueOf(link.person()), hash);
            });
  }

  /**
   * Makes the first administrator, who is the secretariat as well.
   *
   * @throws ActRefused when the link works no more, somebody can log in already, or the password
   *     cannot be taken
   * @throws corymb.store.people.PersonRefused when name or address cannot be kept
   */
  public Person begin(String secret, LocalDate day, String name, String email, String password) {
    String hash = Passwords.hash(password);
    return casework
        .store()
        .in(
            session -> {
              use(session, secret, Purpose.FIRST);
              if (Logins.isAnybody(session)) {
                throw new ActRefused("there is an administrator already; log in, or ask them");
              }
              Person person = People.add(session, name, email, null, day);
              for (Role role : List.of(Role.SECRETARIAT, Role.ADMINISTRATOR)) {
                People.grant(session, person.id(), new Grant(role, null));
                witness(
                    session, Watched.PERSON_ROLE, person.id() + "/" + role.name() + "/", person);
              }
              witness(session, Watched.PERSON, person.id(), person);
              keep(session, person.id(), hash);
              return person;
            });
  }

  /**
   * Gives invented persons of an example one random password, so that no example has one that is
   * known everywhere.
   *
   * @return the password; it is kept nowhere
   */
  public String ofExample(Actor actor, List<Person> persons) {
    PERMIT.check(actor);
    String password = Secret.random().text().substring(0, Passwords.SHORTEST);
    String hash = Passwords.hash(password);
    casework.store().run(session -> persons.forEach(each -> keep(session, each.id(), hash)));
    return password;
  }

  private Link use(Session session, String secret, Purpose purpose) {
    String digest = new Secret(secret).digest();
    return OneTimeLinks.find(session, digest, casework.now())
        .filter(link -> link.purpose() == purpose && OneTimeLinks.use(session, digest))
        .orElseThrow(
            () -> new ActRefused("this link works no more; ask the administrator for a new one"));
  }

  /** Nobody but the new administrator does it. */
  private void witness(Session session, Watched table, String key, Person person) {
    Witness.note(session, table, key, person.id(), "add-first-administrator", casework.now());
  }

  private void keep(Session session, String person, String hash) {
    Logins.setPassword(session, person, hash, casework.now());
    AuditTrail.append(session, person, "set-password", person, "", casework.now());
  }
}
