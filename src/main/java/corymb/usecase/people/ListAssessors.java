package corymb.usecase.people;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.People;
import corymb.usecase.casework.Casework;
import java.util.List;

/** The persons who can be assigned as assessors. */
public final class ListAssessors {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("list assessors", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ListAssessors(Casework casework) {
    this.casework = casework;
  }

  /** All assessors who are not locked out, by id. */
  public List<Person> run(Actor actor) {
    PERMIT.check(actor);
    return casework.store().in(People::list).stream()
        .filter(person -> !person.locked())
        .filter(person -> person.grants().stream().anyMatch(g -> g.role() == Role.ASSESSOR))
        .toList();
  }
}
