package corymb.store.cases;

import corymb.store.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases in some states, as one person may look at them; without reading their acts. */
public final class CaseQueue {

  private static final String FROM =
      """
      from cluster_case c
      join organisation o on o.id = c.organisation
      where c.organisation <> ? and c.state in\s""";

  private final Session session;
  private final String person;
  private final String left;

  /**
   * The queue for a person.
   *
   * @param left the organisation whose cases are left out, null for none
   */
  public CaseQueue(Session session, String person, @Nullable String left) {
    this.session = session;
    this.person = person;
    this.left = left == null ? "" : left;
  }

  /**
   * The cases, the one whose last act is the longest ago at the top.
   *
   * @param states the names of the states
   * @param latest the other way round
   * @param from how many to leave out
   * @param most how many at most
   */
  public List<QueuedCase> cases(List<String> states, boolean latest, int from, int most) {
    List<Object> parameters = new ArrayList<>(List.of(person, person, left));
    parameters.addAll(states);
    parameters.add(most);
    parameters.add(from);
    return session
        .sql(
            "select c.id, c.organisation, o.name, o.country, c.state, c.applied, c.assessed_on,"
                + " c.acts, (select l.acted_on from case_act l where l.case_id = c.id and l.nr = c.acts) as since, exists (select 1 from case_assessor a where a.case_id ="
                + " c.id and a.person = ?) as own, exists (select 1 from tie t where"
                + " t.organisation = c.organisation and t.person = ?) as tied "
                + FROM
                + marks(states)
                + " order by c.changed_at"
                + (latest ? " desc" : "")
                + ", c.id limit ? offset ?")
        .params(parameters)
        .query(
            (set, n) ->
                new QueuedCase(
                    CaseStore.row(set),
                    set.getObject("since", LocalDate.class),
                    set.getBoolean("own"),
                    set.getBoolean("tied")))
        .list();
  }

  /** How many cases are in these states. */
  public int count(List<String> states) {
    List<Object> parameters = new ArrayList<>(List.of(left));
    parameters.addAll(states);
    return session
        .sql("select count(*) " + FROM + marks(states))
        .params(parameters)
        .query(Integer.class)
        .single();
  }

  private static String marks(List<String> states) {
    return "(" + String.join(", ", Collections.nCopies(states.size(), "?")) + ")";
  }
}
