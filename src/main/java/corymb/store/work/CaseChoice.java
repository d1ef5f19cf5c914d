package corymb.store.work;

import corymb.store.session.Session;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Some of all cases.
 *
 * @param state only those in this state, null for any
 * @param country only those of organisations of this country, two letters; null for any
 * @param ids only these, empty for any
 */
public record CaseChoice(@Nullable String state, @Nullable String country, List<String> ids) {

  /** All cases. */
  public static final CaseChoice ALL = new CaseChoice(null, null, List.of());

  static final String FROM =
      " from cluster_case c join organisation o on o.id = c.organisation where c.id <> ''";

  /** Keeps the ids. */
  public CaseChoice {
    ids = List.copyOf(ids);
  }

  String where() {
    return (state == null ? "" : " and c.state = :state")
        + (country == null ? "" : " and o.country = :country")
        + (ids.isEmpty() ? "" : " and c.id in (:ids)");
  }

  StatementSpec give(StatementSpec statement) {
    StatementSpec given = statement;
    if (state != null) {
      given = given.param("state", state);
    }
    if (country != null) {
      given = given.param("country", country);
    }
    return ids.isEmpty() ? given : given.param("ids", ids);
  }

  /** How many cases these are. */
  public long count(Session session) {
    return give(session.sql("select count(*)" + FROM + where())).query(Long.class).single();
  }

  /** Their ids after an id, in their order. */
  public List<String> after(Session session, String id, int most) {
    return give(session.sql(
            "select c.id"
                + FROM
                + where()
                + " and c.id > :after order by c.id fetch next :most rows only"))
        .param("after", id)
        .param("most", most)
        .query(String.class)
        .list();
  }

  /** Those of the ids that no case has. */
  public Set<String> unknown(Session session) {
    Set<String> left = new TreeSet<>(ids);
    if (!left.isEmpty()) {
      session
          .sql("select id from cluster_case where id in (:ids)")
          .param("ids", ids)
          .query(String.class)
          .list()
          .forEach(left::remove);
    }
    return left;
  }

  /** The countries of organisations with cases, by their codes. */
  public static List<String> countries(Session session) {
    return session
        .sql(
            "select distinct o.country from organisation o"
                + " where exists (select 1 from cluster_case c where c.organisation = o.id)"
                + " order by o.country")
        .query(String.class)
        .list();
  }
}
