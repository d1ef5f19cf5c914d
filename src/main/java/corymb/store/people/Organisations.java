package corymb.store.people;

import corymb.assessment.organisation.Countries;
import corymb.assessment.organisation.NameKey;
import corymb.assessment.organisation.Organisation;
import corymb.store.counter.Counters;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the cluster organisations. */
public final class Organisations {

  private static final int LONGEST_NAME = 500;
  private static final String ALL =
      "SELECT id, name, country, portfolio, website, peer_consent FROM organisation ";

  private Organisations() {}

  /**
   * The organisation of that name in that country, compared by {@link NameKey}; it is made when
   * there is none, with the next running number of the country.
   *
   * @param country ISO 3166 alpha-2 in capitals
   * @throws IllegalArgumentException when no country has the code
   * @throws PersonRefused when the name is empty, too long or cannot be seen
   */
  public static Organisation findOrCreate(Session session, String country, String name) {
    String alpha3 = Countries.alpha3(country);
    String seen = Writing.name(name, LONGEST_NAME);
    String key = NameKey.of(seen);
    return byKey(session, country, key)
        .orElseGet(
            () -> {
              session.unlessThere(() -> insert(session, alpha3, country, seen, key));
              return byKey(session, country, key).orElseThrow();
            });
  }

  private static void insert(
      Session session, String alpha3, String country, String name, String key) {
    long number = Counters.next(session, "organisation " + alpha3);
    session
        .sql("INSERT INTO organisation (id, name, name_key, country) VALUES (?, ?, ?, ?)")
        .param(String.format(Locale.ROOT, "%s-%03d", alpha3, number))
        .param(name)
        .param(key)
        .param(country)
        .update();
  }

  /** The organisation of that name in that country; empty when there is none. */
  public static Optional<Organisation> named(Session session, String country, String name) {
    return byKey(session, country, NameKey.of(name));
  }

  private static Optional<Organisation> byKey(Session session, String country, String key) {
    return session
        .sql(ALL + "WHERE country = ? AND name_key = ?")
        .param(country)
        .param(key)
        .query((row, nr) -> organisation(row))
        .optional();
  }

  /** The organisation with the id; empty when there is none. */
  public static Optional<Organisation> find(Session session, String id) {
    return session
        .sql(ALL + "WHERE id = ?")
        .param(id)
        .query((row, nr) -> organisation(row))
        .optional();
  }

  /** The organisations with these ids, by their ids; who is not there is left out. */
  public static Map<String, Organisation> find(Session session, Collection<String> ids) {
    return session
        .sql(ALL + "WHERE id IN (:ids)")
        .param("ids", ids)
        .query((row, nr) -> organisation(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  /**
   * The organisation with the id, locked until the transaction ends.
   *
   * @throws NoSuchOrganisation when there is none
   */
  public static Organisation lock(Session session, String id) {
    return session
        .sql(ALL + "WHERE id = ? FOR UPDATE")
        .param(id)
        .query((row, nr) -> organisation(row))
        .optional()
        .orElseThrow(() -> new NoSuchOrganisation(id));
  }

  /** All organisations, by id. */
  public static List<Organisation> list(Session session) {
    return session.sql(ALL + "ORDER BY id").query((row, nr) -> organisation(row)).list();
  }

  /**
   * Notes that the organisation agrees that others are compared with it, or does not any more.
   *
   * @param since the day on which it agreed, null when it does not agree
   * @throws NoSuchOrganisation when there is none
   */
  public static void consent(Session session, String id, @Nullable LocalDate since) {
    updated(
        id,
        session
            .sql("UPDATE organisation SET peer_consent = CAST(? AS DATE) WHERE id = ?")
            .param(since)
            .param(id)
            .update());
  }

  /**
   * Sets portfolio and web site; null takes them away.
   *
   * @throws NoSuchOrganisation when there is none
   */
  public static void describe(
      Session session, String id, @Nullable String portfolio, @Nullable String website) {
    updated(
        id,
        session
            .sql("UPDATE organisation SET portfolio = ?, website = ? WHERE id = ?")
            .param(portfolio)
            .param(website)
            .param(id)
            .update());
  }

  private static void updated(String id, int rows) {
    if (rows == 0) {
      throw new NoSuchOrganisation(id);
    }
  }

  private static Organisation organisation(ResultSet row) throws SQLException {
    return new Organisation(
        row.getString("id"),
        row.getString("name"),
        row.getString("country"),
        row.getString("portfolio"),
        row.getString("website"),
        row.getObject("peer_consent", LocalDate.class));
  }
}
