package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Assign;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import java.util.ArrayList;
import java.util.List;

/** The secretariat assigns assessors to a case, or other ones to a case under appeal. */
public final class AssignAssessors {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("assign assessors", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public AssignAssessors(Casework casework) {
    this.casework = casework;
  }

  /**
   * An assignment.
   *
   * @param history the case after it
   * @param warnings what is unusual about it but does not block
   */
  public record Assigned(CaseHistory history, List<String> warnings) {}

  /**
   * Assigns.
   *
   * @param persons their ids or e-mail addresses
   * @throws corymb.assessment.state.ActRefused when one of them cannot be assigned, or they are not
   *     as many as the label needs
   */
  public Assigned run(Actor actor, String id, When when, List<String> persons) {
    List<String> warnings = new ArrayList<>();
    CaseHistory assigned =
        casework.act(
            actor,
            PERMIT,
            id,
            when,
            (session, history) -> {
              Eligible eligible =
                  new Eligible(session, history, casework.pack(history).scheme().rules().people());
              List<Person> all =
                  persons.stream().map(person -> eligible.require(person, when.on())).toList();
              warnings.clear();
              warnings.addAll(mix(session, history, all));
              return new Assign(all.stream().map(Person::id).toList());
            });
    return new Assigned(assigned, List.copyOf(warnings));
  }

  /** Normally one assessor is from the country and one from abroad; another mix is a warning. */
  static List<String> mix(Session session, CaseHistory history, List<Person> persons) {
    String country = Organisations.find(session, history.organisation()).orElseThrow().country();
    long unknown = persons.stream().filter(person -> person.country() == null).count();
    long home = persons.stream().filter(person -> country.equals(person.country())).count();
    if (unknown > 0) {
      return List.of("the country of " + unknown + " assessor(s) is not known");
    }
    if (persons.size() == 2 && home != 1) {
      return List.of(
          home == 2
              ? "both assessors are from the organisation's country; normally one is from abroad"
              : "both assessors are from abroad; normally one is from the organisation's country");
    }
    return List.of();
  }
}
