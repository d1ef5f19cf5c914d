package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Lock;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.tie.Tie;
import corymb.scheme.label.Rules;
import corymb.store.cases.CaseStore;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.People;
import corymb.store.people.Ties;
import corymb.store.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who may be assigned to a case (labels.md, Decision; scheme.yaml, rules.people). */
final class Eligible {

  private final Session session;
  private final CaseHistory history;
  private final Rules.People rules;

  Eligible(Session session, CaseHistory history, Rules.People rules) {
    this.session = session;
    this.history = history;
    this.rules = rules;
  }

  /**
   * @throws ActRefused when the person is no assessor, is locked out, has a blocking tie, or
   *     assessed the organisation too often in a row
   */
  Person require(String idOrEmail, LocalDate day) {
    Person person = People.find(session, idOrEmail).orElseThrow(() -> new NoSuchPerson(idOrEmail));
    String id = person.id();
    if (person.grants().stream().noneMatch(grant -> grant.role() == Role.ASSESSOR)) {
      throw new ActRefused("{0} is no assessor", id);
    }
    if (person.locked()) {
      throw new ActRefused("{0} is locked out", id);
    }
    if (person.grants().stream()
        .anyMatch(grant -> history.organisation().equals(grant.organisation()))) {
      throw new ActRefused("{0} manages the organisation of this case", id);
    }
    for (Tie tie : Ties.of(session, id, history.organisation())) {
      if (tie.blocks(day, rules.adviserYears())) {
        throw new ActRefused("{0} cannot be assigned: {1}", id, tie.text());
      }
    }
    requireChange(id);
    return person;
  }

  private void requireChange(String id) {
    int inARow = 0;
    for (CaseHistory earlier : earlier()) {
      if (!earlier.assessed().contains(id)) {
        break;
      }
      inARow++;
    }
    if (inARow >= rules.mostInARow()) {
      throw new ActRefused(
          "{0} assessed this organisation {1} times in a row, the most the scheme allows: assign somebody else",
          id, inARow);
    }
  }

  /** The other cases of the organisation that were assessed, the latest first. */
  private List<CaseHistory> earlier() {
    List<CaseHistory> all = new ArrayList<>();
    for (String id : CaseStore.of(session, history.organisation())) {
      CaseHistory other = id.equals(history.id()) ? history : CaseStore.load(session, id);
      boolean assessed = other.acts().stream().anyMatch(entry -> entry.act() instanceof Lock);
      if (!id.equals(history.id()) && assessed) {
        all.add(other);
      }
    }
    Collections.reverse(all);
    return all;
  }
}
