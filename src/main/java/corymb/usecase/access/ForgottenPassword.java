package corymb.usecase.access;

import corymb.assessment.actor.Person;
import corymb.store.access.OneTimeLinks;
import corymb.store.access.OneTimeLinks.Link;
import corymb.store.access.OneTimeLinks.Purpose;
import corymb.store.audit.AuditTrail;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes a link for somebody who forgot the password; it goes by mail to the known address only. */
public final class ForgottenPassword {

  /** How long the link works. */
  public static final Duration WORKS = Duration.ofHours(1);

  private final Casework casework;

  /** On this casework. */
  public ForgottenPassword(Casework casework) {
    this.casework = casework;
  }

  /**
   * A link to send.
   *
   * @param email the address as it is kept, never as somebody typed it
   * @param secret the secret of the link; it is kept nowhere
   */
  public record ToSend(String email, String secret) {

    /** Leaves both out, so that they reach no log. */
    @Override
    public String toString() {
      return "ToSend";
    }
  }

  /** A link for the person with the address; empty when there is none, or it is locked. */
  public Optional<ToSend> run(String email) {
    return email.contains("@")
        ? casework
            .store()
            .in(
                session ->
                    People.find(session, email)
                        .filter(person -> !person.locked())
                        .map(person -> link(session, person)))
        : Optional.empty();
  }

  private ToSend link(Session session, Person person) {
    Secret secret = Secret.random();
    Instant now = casework.now();
    OneTimeLinks.add(
        session, secret.digest(), new Link(Purpose.PASSWORD, person.id()), now.plus(WORKS));
    AuditTrail.append(session, person.id(), "forget-password", person.id(), "", now);
    return new ToSend(person.email(), secret.text());
  }
}
