package corymb.usecase.people;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.scheme.language.Language;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.People;
import corymb.usecase.casework.Casework;

/** Persons choose in which language they are written to. */
public final class ChooseLanguage {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "choose the language of letters",
          Role.CLUSTER_MANAGER,
          Role.ASSESSOR,
          Role.COMMITTEE,
          Role.SECRETARIAT,
          Role.ADMINISTRATOR);

  private final Casework casework;

  /** On this casework. */
  public ChooseLanguage(Casework casework) {
    this.casework = casework;
  }

  /** The language in which the actor is written to; English for who is no person here. */
  public Language present(Actor actor) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(session -> People.find(session, actor.person()))
        .map(Person::written)
        .orElse(Language.ENGLISH);
  }

  /**
   * Chooses it.
   *
   * @throws NoSuchPerson when the actor is no person here
   */
  public void run(Actor actor, Language language) {
    PERMIT.check(actor);
    casework
        .store()
        .run(
            session -> {
              People.speak(session, actor.person(), language);
              Witness.noteChanged(
                  session,
                  Watched.PERSON,
                  actor.person(),
                  actor.person(),
                  "choose-language",
                  casework.now());
            });
  }
}
