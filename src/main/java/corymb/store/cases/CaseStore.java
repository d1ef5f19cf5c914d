package corymb.store.cases;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.store.audit.AuditTrail;
import corymb.store.audit.KeptAct;
import corymb.store.session.Session;
import corymb.store.sql.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Keeps cases and their acts; acts are added, never changed. */
public final class CaseStore {

  static final String BEGIN = "begin";

  static final String LIST =
      """
      select c.id, c.organisation, o.name, o.country, c.state, c.applied, c.assessed_on, c.acts
      from cluster_case c join organisation o on o.id = c.organisation
      """;

  private CaseStore() {}

  /**
   * Keeps a new case.
   *
   * @throws DoubledResponse when its response is in another case already
   */
  public static void begin(Session session, CaseHistory history) {
    Stamp stamp = history.begun();
    session
        .sql(
            "insert into cluster_case (id, organisation, acts, state, scheme, applied,"
                + " assessed_on, opened_on, changed_at) values (?, ?, 1, ?, ?, null, ?, ?, ?)")
        .params(
            history.id(),
            history.organisation(),
            history.state().name(),
            history.first().pack(),
            history.first().assessedOn(),
            stamp.on(),
            stamp.at().atOffset(ZoneOffset.UTC))
        .update();
    claim(session, history.first().response().sha256(), history.id());
    insert(session, history.id(), 1, stamp, BEGIN, ActJson.write(history.first()));
  }

  /** Notes that a response belongs to a case, so that it is never taken twice. */
  public static void claim(Session session, String sha256, String id) {
    boolean first =
        session.insertUnlessThere(
            session
                .sql("insert into response_digest (sha256, case_id) values (?, ?)")
                .params(sha256, id));
    if (!first) {
      throw new DoubledResponse(holder(session, sha256).orElse("of another organisation"));
    }
  }

  /** The case that holds a response, empty when none does. */
  public static Optional<String> holder(Session session, String sha256) {
    return session
        .sql("select case_id from response_digest where sha256 = ?")
        .param(sha256)
        .query(String.class)
        .optional();
  }

  /**
   * Adds the last act of a case.
   *
   * @throws CaseChanged when somebody else added one in the meantime
   */
  public static void append(Session session, CaseHistory history) {
    int number = history.acts().size() + 1;
    CaseHistory.Entry last = history.acts().get(history.acts().size() - 1);
    int changed =
        session
            .sql(
                "update cluster_case set acts = ?, state = ?, applied = ?, assessed_on = ?,"
                    + " changed_at = ? where id = ? and acts = ?")
            .params(
                Parameters.of(
                    number,
                    history.state().name(),
                    history.state().appliedFor().orElse(null),
                    history.state().submission().assessedOn(),
                    last.stamp().at().atOffset(ZoneOffset.UTC),
                    history.id(),
                    number - 1))
            .update();
    if (changed != 1) {
      throw new CaseChanged(history.id());
    }
    insert(
        session,
        history.id(),
        number,
        last.stamp(),
        ActJson.kind(last.act()),
        ActJson.write(last.act()));
    Assignments.keep(session, history);
  }

  private static void insert(
      Session session, String id, int number, Stamp stamp, String kind, String body) {
    KeptAct kept = new ActRow(id, number, stamp, kind, body).kept();
    session
        .sql(
            "insert into case_act (case_id, nr, person, acted_at, acted_on, kind, reason, body,"
                + " sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Parameters.of(
                id,
                number,
                stamp.person(),
                stamp.at().atOffset(ZoneOffset.UTC),
                stamp.on(),
                kind,
                stamp.reason(),
                body,
                kept.sha256()))
        .update();
    AuditTrail.append(session, kept);
  }

  /**
   * A case with all its acts.
   *
   * @throws UnknownCase when there is none
   */
  public static CaseHistory load(Session session, String id) {
    return loadUntil(session, id, Instant.MAX).orElseThrow(() -> new UnknownCase(id));
  }

  /**
   * A case as it stood at a moment, with the acts that were recorded until then, inclusive; empty
   * when there was none yet. When the clock went back between two acts, the later one is not there
   * without the one before.
   */
  public static Optional<CaseHistory> loadUntil(Session session, String id, Instant until) {
    return load(session, id, row -> !row.stamp().at().isAfter(until));
  }

  /** A case as it stood at the end of a day, by the days its acts count for; empty for none. */
  public static Optional<CaseHistory> loadOn(Session session, String id, LocalDate day) {
    return load(session, id, row -> !row.stamp().on().isAfter(day));
  }

  private static Optional<CaseHistory> load(Session session, String id, Predicate<ActRow> wanted) {
    Optional<String> organisation =
        session
            .sql("select organisation from cluster_case where id = ?")
            .param(id)
            .query(String.class)
            .optional();
    List<ActRow> rows =
        session
            .sql("select * from case_act where case_id = ? order by nr")
            .param(id)
            .query((set, n) -> ActRow.read(set))
            .list()
            .stream()
            .takeWhile(wanted)
            .toList();
    return rows.isEmpty() ? Optional.empty() : organisation.map(whose -> fold(id, whose, rows));
  }

  /** The cases with these ids, with all their acts, by their ids; who is not there is left out. */
  public static Map<String, CaseHistory> load(Session session, Collection<String> ids) {
    Map<String, String> organisations = new HashMap<>();
    session
        .sql("select id, organisation from cluster_case where id in (:ids)")
        .param("ids", ids)
        .query((RowCallbackHandler) row -> organisations.put(row.getString(1), row.getString(2)));
    Map<String, CaseHistory> cases = new HashMap<>();
    session
        .sql("select * from case_act where case_id in (:ids) order by case_id, nr")
        .param("ids", ids)
        .query((set, n) -> ActRow.read(set))
        .list()
        .stream()
        .collect(Collectors.groupingBy(ActRow::id))
        .forEach(
            (id, rows) ->
                cases.put(id, fold(id, Objects.requireNonNull(organisations.get(id)), rows)));
    return cases;
  }

  private static CaseHistory fold(String id, String organisation, List<ActRow> rows) {
    ActRow first = rows.get(0);
    CaseHistory history =
        CaseHistory.begin(id, organisation, ActJson.submission(first.body()), first.stamp());
    for (ActRow row : rows.subList(1, rows.size())) {
      history = history.with(row.stamp(), ActJson.act(row.body()));
    }
    return history;
  }

  /** The ids of the cases of an organisation, from the earliest assessment date. */
  public static List<String> of(Session session, String organisation) {
    return session
        .sql("select id from cluster_case where organisation = ? order by assessed_on, id")
        .param(organisation)
        .query(String.class)
        .list();
  }

  /**
   * Cases by id.
   *
   * @param state only those in this state, null for all
   * @param organisation only those of this organisation, null for all
   */
  public static List<CaseRow> list(
      Session session, @Nullable String state, @Nullable String organisation) {
    String in = state == null ? "" : state;
    String of = organisation == null ? "" : organisation;
    return session
        .sql(
            LIST
                + " where (? = '' or c.state = ?) and (? = '' or c.organisation = ?) order by c.id")
        .params(in, in, of, of)
        .query((set, n) -> row(set))
        .list();
  }

  static CaseRow row(ResultSet set) throws SQLException {
    return new CaseRow(
        set.getString("id"),
        set.getString("organisation"),
        set.getString("name"),
        set.getString("country"),
        set.getString("state"),
        set.getString("applied"),
        set.getObject("assessed_on", LocalDate.class),
        set.getInt("acts"));
  }
}
