package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Replace;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import org.jspecify.annotations.Nullable;

/** The secretariat puts another assessor in the place of one who leaves or left. */
public final class ReplaceAssessor {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("replace an assessor", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ReplaceAssessor(Casework casework) {
    this.casework = casework;
  }

  /**
   * Replaces; the reason is needed.
   *
   * @param leaving who leaves, by id or e-mail address, null when a place is free
   * @param coming who comes, by id or e-mail address
   */
  public CaseHistory run(
      Actor actor, String id, When when, @Nullable String leaving, String coming) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          Person person =
              new Eligible(session, history, casework.pack(history).scheme().rules().people())
                  .require(coming, when.on());
          return new Replace(leaving == null ? null : id(session, leaving), person.id());
        });
  }

  private static String id(Session session, String idOrEmail) {
    return People.find(session, idOrEmail).orElseThrow(() -> new NoSuchPerson(idOrEmail)).id();
  }
}
