package corymb.usecase.people;

import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.People;
import corymb.store.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who manages which organisation. */
public final class Managers {

  private Managers() {}

  /** The cluster managers who are not locked out, by id, of each organisation that has one. */
  public static Map<String, List<Person>> all(Session session) {
    Map<String, List<Person>> managers = new TreeMap<>();
    for (Person person : People.list(session)) {
      for (Person.Grant grant : person.grants()) {
        String organisation = grant.organisation();
        if (grant.role() == Role.CLUSTER_MANAGER && organisation != null && !person.locked()) {
          managers.computeIfAbsent(organisation, id -> new ArrayList<>()).add(person);
        }
      }
    }
    return managers;
  }
}
