package corymb.store.cases;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Replace;
import corymb.assessment.state.Review;
import corymb.assessment.state.UnderReview;
import corymb.store.session.Session;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is assigned to which case, and how far each has come. It follows from the acts, and is kept
 * beside them so that a list of many cases needs none of their acts.
 */
public final class Assignments {

  private static final String OF_PERSON =
      """
      from case_assessor a
      join cluster_case c on c.id = a.case_id
      join organisation o on o.id = c.organisation
      where a.person = ?
      """;
  private static final String OPEN = " and c.state in ('under review', 'returned')";
  private static final String DONE = " and c.state not in ('under review', 'returned')";

  private Assignments() {}

  /** Keeps who is assigned to a case after its last act. */
  static void keep(Session session, CaseHistory history) {
    Act last = history.acts().get(history.acts().size() - 1).act();
    if (last instanceof Rate || last instanceof Apply || last instanceof AddEvidence) {
      return;
    }
    session.sql("delete from case_assessor where case_id = ?").param(history.id()).update();
    history.state().reviewed().ifPresent(review -> insert(session, history, review));
  }

  private static void insert(Session session, CaseHistory history, UnderReview review) {
    int place = 0;
    for (Review each : review.reviews()) {
      place++;
      session
          .sql(
              "insert into case_assessor (case_id, person, place, since, free, found, locked,"
                  + " signed, all_locked) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              history.id(),
              each.assessor(),
              place,
              since(history, each.assessor()),
              each.free(),
              each.findings().byQuestion().size(),
              each.locked() != null,
              review.signed().containsKey(each.assessor()),
              review.isLocked())
          .update();
    }
  }

  private static LocalDate since(CaseHistory history, String person) {
    LocalDate since = history.begun().on();
    for (Entry entry : history.acts()) {
      Act act = entry.act();
      boolean comes =
          (act instanceof Assign assign && assign.assessors().contains(person))
              || (act instanceof Replace replace && replace.coming().equals(person));
      since = comes ? entry.stamp().on() : since;
    }
    return since;
  }

  /**
   * The cases of an assessor, the one assigned first at the top.
   *
   * @param open those under review or returned; otherwise all later ones, the last assigned first
   * @param from how many to leave out
   * @param most how many at most
   */
  public static List<AssignmentRow> of(
      Session session, String person, boolean open, int from, int most) {
    return session
        .sql(
            "select c.id, c.organisation, o.name, o.country, c.state, c.applied, c.assessed_on,"
                + " c.acts, a.since, a.free, a.found, a.locked, a.signed, a.all_locked "
                + OF_PERSON
                + (open ? OPEN + " order by a.since, c.id" : DONE + " order by a.since desc, c.id")
                + " limit ? offset ?")
        .params(person, most, from)
        .query(
            (set, n) ->
                new AssignmentRow(
                    CaseStore.row(set),
                    set.getObject("since", LocalDate.class),
                    set.getBoolean("free"),
                    set.getInt("found"),
                    set.getBoolean("locked"),
                    set.getBoolean("signed"),
                    set.getBoolean("all_locked")))
        .list();
  }

  /** How many cases of an assessor are open, or are not. */
  public static int count(Session session, String person, boolean open) {
    return session
        .sql("select count(*) " + OF_PERSON + (open ? OPEN : DONE))
        .param(person)
        .query(Integer.class)
        .single();
  }
}
