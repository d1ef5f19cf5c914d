package corymb.usecase.access;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.access.Identities;
import corymb.store.access.Login;
import corymb.store.access.Logins;
import corymb.store.audit.AuditTrail;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Takes off what somebody cannot prove any more: the second step of who lost the device, the
 * identity of who is somebody else now at the provider. The password stays as it is.
 */
public final class TakeOffProof {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("take off how somebody logs in", Role.ADMINISTRATOR);

  private final Casework casework;

  /** On this casework. */
  public TakeOffProof(Casework casework) {
    this.casework = casework;
  }

  /**
   * Who proves what besides a password.
   *
   * @param secondSteps the persons who are asked for a code
   * @param linked the persons who are somebody at a provider of identities
   */
  public record Held(Set<String> secondSteps, Set<String> linked) {}

  /** Who proves what besides a password. */
  public Held held(Actor actor) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(session -> new Held(Logins.withTotp(session), Identities.linked(session)));
  }

  /**
   * Asks a person for no code any more; all sessions of the person end.
   *
   * @throws NoSuchPerson when there is none
   * @throws ActRefused when the person has no second step, or is the actor
   */
  public Person secondStep(Actor actor, String idOrEmail) {
    return change(
        actor,
        idOrEmail,
        (session, person) -> {
          if (Logins.lock(session, person.id()).filter(Login::asksForCode).isEmpty()) {
            throw new ActRefused("{0} has no second step", person.id());
          }
          Logins.removeTotp(session, person.id(), casework.now());
          note(session, actor, "take-off-second-step", person);
        });
  }

  /**
   * Forgets who a person is at a provider of identities; the next log-in there links the one who
   * has the person's address then. Sessions of the person end.
   *
   * @throws NoSuchPerson when there is none
   * @throws ActRefused when nothing is known, or the person is the actor
   */
  public Person identity(Actor actor, String idOrEmail) {
    return change(
        actor,
        idOrEmail,
        (session, person) -> {
          if (!Identities.unlink(session, person.id())) {
            throw new ActRefused("{0} is linked with no identity", person.id());
          }
          note(session, actor, "unlink-identity", person);
        });
  }

  private Person change(Actor actor, String idOrEmail, BiConsumer<Session, Person> change) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              Person person =
                  People.find(session, idOrEmail).orElseThrow(() -> new NoSuchPerson(idOrEmail));
              if (person.id().equals(actor.person())) {
                throw new ActRefused(
                    "nobody takes off the own proof here; use your account, or ask another"
                        + " administrator");
              }
              change.accept(session, person);
              return person;
            });
  }

  private void note(Session session, Actor actor, String act, Person person) {
    AuditTrail.append(session, actor.person(), act, person.id(), "", casework.now());
  }
}
