package corymb.store.cases;

import corymb.store.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Finds appeals, and decisions against which one is still possible, without reading all acts. */
public final class Appeals {

  private static final String FROM =
      """
       from case_act p
       join cluster_case c on c.id = p.case_id
       join organisation o on o.id = c.organisation
       left join case_act e on e.case_id = p.case_id and e.nr =
         (select min(n.nr) from case_act n
          where n.case_id = p.case_id and n.nr > p.nr
            and n.kind in ('dismiss', 'decide', 'withdraw'))
       where p.kind = 'appeal' and e.nr is\s""";

  private static final String CONTESTABLE =
      """
       from cluster_case c
       join organisation o on o.id = c.organisation
       join case_act d on d.case_id = c.id and d.kind = 'decide' and d.acted_on >= ?
       left join award a on a.case_id = c.id
       where c.state in ('declined', 'deferred', 'granted')
         and (c.state <> 'granted' or a.label <> c.applied)
         and d.nr = (select max(l.nr) from case_act l where l.case_id = c.id and l.kind = 'decide')
         and not exists
           (select 1 from case_act l where l.case_id = c.id and l.nr > d.nr and l.kind = 'appeal')
      """;

  private static final String CASE =
      "select c.id, c.organisation, o.name, o.country, c.state, c.applied, c.assessed_on, c.acts,";

  private Appeals() {}

  /**
   * A page of appeals: the open ones with the oldest first, or the ended ones with the latest
   * first.
   */
  public static List<AppealRow> page(Session session, boolean open, int from, int size) {
    return session
        .sql(
            CASE
                + " p.acted_on as appealed_on, p.person, p.reason, e.kind as ended,"
                + " e.acted_on as ended_on"
                + from(open)
                + (open ? " order by p.acted_on, c.id" : " order by e.acted_on desc, c.id, p.nr")
                + " offset ? rows fetch next ? rows only")
        .params(from, size)
        .query(
            (set, n) ->
                new AppealRow(
                    CaseStore.row(set),
                    set.getObject("appealed_on", LocalDate.class),
                    set.getString("person"),
                    Objects.requireNonNullElse(set.getString("reason"), ""),
                    set.getString("ended"),
                    set.getObject("ended_on", LocalDate.class)))
        .list();
  }

  /** How many appeals are open, or have ended. */
  public static long count(Session session, boolean open) {
    return session.sql("select count(*)" + from(open)).query(Long.class).single();
  }

  private static String from(boolean open) {
    return " " + FROM + (open ? "null" : "not null");
  }

  /**
   * Decisions that are not what was applied for, and against which nobody has appealed, the oldest
   * first.
   *
   * @param since decided on this day or later
   * @param most how many at most
   */
  public static List<DecisionRow> contestable(Session session, LocalDate since, int most) {
    return session
        .sql(
            CASE
                + " d.acted_on as decided_on"
                + CONTESTABLE
                + " order by d.acted_on, c.id fetch first ? rows only")
        .params(since, most)
        .query(
            (set, n) ->
                new DecisionRow(CaseStore.row(set), set.getObject("decided_on", LocalDate.class)))
        .list();
  }

  /** How many such decisions there are. */
  public static long countContestable(Session session, LocalDate since) {
    return session.sql("select count(*)" + CONTESTABLE).param(since).query(Long.class).single();
  }
}
