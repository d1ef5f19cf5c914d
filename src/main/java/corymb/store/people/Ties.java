package corymb.store.people;

import corymb.assessment.tie.Tie;
import corymb.store.session.Session;
import corymb.store.sql.Parameters;
import java.time.LocalDate;
import java.util.List;

/** Keeps what ties persons to organisations. */
public final class Ties {

  private Ties() {}

  /** Keeps a tie; a newer word on the same kind replaces the older. */
  public static void declare(
      Session session, String person, String organisation, Tie tie, LocalDate day) {
    session
        .sql("delete from tie where person = ? and organisation = ? and kind = ?")
        .params(person, organisation, tie.kind().name())
        .update();
    session
        .sql(
            "insert into tie (person, organisation, kind, until_on, declared_on)"
                + " values (?, ?, ?, ?, ?)")
        .params(Parameters.of(person, organisation, tie.kind().name(), tie.until(), day))
        .update();
  }

  /** The declared ties of a person to an organisation. */
  public static List<Tie> of(Session session, String person, String organisation) {
    return session
        .sql("select kind, until_on from tie where person = ? and organisation = ? order by kind")
        .params(person, organisation)
        .query(
            (set, n) ->
                new Tie(
                    Tie.Kind.valueOf(set.getString("kind")),
                    set.getObject("until_on", LocalDate.class)))
        .list();
  }
}
