package corymb.store.cases;

import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds cases among many without reading what was done in them. */
public final class CaseSearch {

  private static final String LATEST_FIRST = " order by c.changed_at desc, c.id";

  private static final String REACHED =
      """
       where (? = '' or c.state = ?)
         and (c.organisation = ?
           or (c.organisation <> ?
             and exists (select 1 from case_assessor a where a.case_id = c.id and a.person = ?)))
      """;

  private static final String APPLIED =
      " where c.applied is not null and c.state in"
          + " ('rated', 'under review', 'returned', 'agreed', 'judged', 'deferred', 'appealed')";

  private CaseSearch() {}

  /**
   * What is looked for; null means any.
   *
   * @param state the name of the state
   * @param organisation the organisation's id
   * @param text a part of the report code or of the organisation's name, in any case
   */
  public record Query(
      @Nullable String state, @Nullable String organisation, @Nullable String text) {

    private String part() {
      return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** The cases, with their organisations only where these are looked at: there are many. */
    private String from() {
      String named = " join organisation o on o.id = c.organisation";
      return " from cluster_case c"
          + (part().isEmpty() ? "" : named)
          + " where c.id <> ''"
          + (state == null ? "" : " and c.state = ?")
          + (organisation == null ? "" : " and c.organisation = ?")
          + (part().isEmpty()
              ? ""
              : " and (lower(c.id) like ? escape '!' or lower(o.name) like ? escape '!')");
    }

    private List<Object> parameters() {
      List<Object> all = new ArrayList<>();
      Stream.of(state, organisation).filter(Objects::nonNull).forEach(all::add);
      if (!part().isEmpty()) {
        String like = "%" + part().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        all.addAll(List.of(like, like));
      }
      return all;
    }
  }

  /**
   * The cases of one state.
   *
   * @param state the name of the state
   * @param cases how many there are, at least 1
   * @param still when the one that nobody acted on for longest was last acted on
   */
  public record StateCount(String state, long cases, Instant still) {}

  /** How many cases are found. */
  public static long count(Session session, Query query) {
    return session
        .sql("select count(*)" + query.from())
        .params(query.parameters())
        .query(Long.class)
        .single();
  }

  /** One page of the cases that are found, the ones that were acted on last first. */
  public static List<CaseRow> page(Session session, Query query, int from, int size) {
    return session
        .sql(
            CaseStore.LIST
                + " where c.id in (select c.id"
                + query.from()
                + LATEST_FIRST
                + " offset ? rows fetch next ? rows only)"
                + LATEST_FIRST)
        .params(query.parameters())
        .param(from)
        .param(size)
        .query((set, n) -> CaseStore.row(set))
        .list();
  }

  /**
   * Which cases somebody reaches who does not reach all of them.
   *
   * @param state only those in this state, null for all
   * @param managed the organisation whose cases are reached, null for none
   * @param own the organisation whose cases are not assessed, null for none
   * @param assessor whose assigned cases are reached, null for none
   */
  public record Reached(
      @Nullable String state,
      @Nullable String managed,
      @Nullable String own,
      @Nullable String assessor) {

    private Object[] parameters() {
      String in = state == null ? "" : state;
      return new Object[] {
        in,
        in,
        managed == null ? "" : managed,
        own == null ? "" : own,
        assessor == null ? "" : assessor
      };
    }
  }

  /** One page of the cases that somebody reaches, by id. */
  public static List<CaseRow> reached(Session session, Reached reached, int from, int size) {
    return session
        .sql(CaseStore.LIST + REACHED + " order by c.id offset ? rows fetch next ? rows only")
        .params(reached.parameters())
        .param(from)
        .param(size)
        .query((set, n) -> CaseStore.row(set))
        .list();
  }

  /** How many cases somebody reaches. */
  public static long countReached(Session session, Reached reached) {
    return session
        .sql("select count(*) from cluster_case c" + REACHED)
        .params(reached.parameters())
        .query(Long.class)
        .single();
  }

  /**
   * One page of the cases that apply for a label and are not decided for good, the ones that were
   * acted on last first.
   */
  public static List<CaseRow> applied(Session session, int from, int size) {
    return session
        .sql(CaseStore.LIST + APPLIED + LATEST_FIRST + " offset ? rows fetch next ? rows only")
        .params(from, size)
        .query((set, n) -> CaseStore.row(set))
        .list();
  }

  /** How many such cases there are. */
  public static long countApplied(Session session) {
    return session.sql("select count(*) from cluster_case c" + APPLIED).query(Long.class).single();
  }

  /** How many cases there are in each state that has some, by the name of the state. */
  public static List<StateCount> byState(Session session) {
    return session
        .sql(
            "select state, count(*) as cases, min(changed_at) as still from cluster_case"
                + " group by state order by state")
        .query(
            (row, n) ->
                new StateCount(
                    row.getString("state"), row.getLong("cases"), Moments.of(row, "still")))
        .list();
  }
}
