package corymb.store.awards;

import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.blob.Blobs;
import corymb.store.counter.Counters;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import corymb.store.sql.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the certificates that were issued. */
public final class Certificates {

  private static final String COUNTER = "certificate-status";
  private static final String ALL = "select * from certificate ";
  private static final String COUNTING =
      """
       from certificate c
       join award a on a.number = c.number
       join organisation o on o.id = a.organisation
       where c.nr = (select max(l.nr) from certificate l where l.number = c.number)
         and (lower(c.number) like ? escape '!' or lower(o.name) like ? escape '!')
      """;

  private Certificates() {}

  /**
   * A certificate that was issued.
   *
   * @param number the number of its award
   * @param nr which issue of it this is, from 1; the last one counts
   * @param sha256 the digest of its PDF
   * @param statusIndex its bit in the status lists, from 0
   * @param issuedAt when it was issued
   * @param reason why it was issued again, null for the first issue
   */
  public record Issued(
      String number,
      int nr,
      String sha256,
      int statusIndex,
      Instant issuedAt,
      @Nullable String reason) {}

  /** The next free bit of the status lists. */
  public static int nextStatusIndex(Session session) {
    return Math.toIntExact(Counters.next(session, COUNTER) - 1);
  }

  /**
   * Keeps a certificate that was just issued; it replaces the one that was issued before.
   *
   * @param reason why it was issued again, null for the first issue
   */
  public static void add(
      Session session,
      String number,
      int statusIndex,
      byte[] pdf,
      @Nullable String reason,
      String person,
      Instant at) {
    String sha256 = Blobs.put(session, pdf);
    int nr = issues(session, number).size() + 1;
    session
        .sql(
            "insert into certificate (number, nr, sha256, status_index, issued_at, reason)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(Parameters.of(number, nr, sha256, statusIndex, Moments.parameter(at), reason))
        .update();
    String act = nr == 1 ? "issue-certificate" : "reissue-certificate";
    Witness.note(session, Watched.CERTIFICATE, number + "/" + nr, person, act, at);
  }

  /** The certificate of an award as it was issued last, empty when none was issued. */
  public static Optional<Issued> find(Session session, String number) {
    return issues(session, number).stream().reduce((first, second) -> second);
  }

  /** All issues of the certificate of an award, the last one at the end. */
  public static List<Issued> issues(Session session, String number) {
    return session
        .sql(ALL + "where number = ? order by nr")
        .param(number)
        .query((set, n) -> issued(set))
        .list();
  }

  /** All certificates, in the order in which they were issued. */
  public static List<Issued> all(Session session) {
    return session.sql(ALL + "order by status_index").query((set, n) -> issued(set)).list();
  }

  /** The numbers of all awards that have a certificate. */
  public static Set<String> numbers(Session session) {
    return Set.copyOf(
        session.sql("select distinct number from certificate").query(String.class).list());
  }

  /**
   * One page of the certificates that count, the ones issued last first.
   *
   * @param text a part of the number or of the organisation's name, in any case; empty for any
   */
  public static List<CertificateRow> page(Session session, String text, int from, int size) {
    String like = like(text);
    return session
        .sql(
            "select c.number, o.name, a.label, a.valid_until, c.nr, c.issued_at"
                + COUNTING
                + " order by c.issued_at desc, c.number offset ? rows fetch next ? rows only")
        .params(like, like, from, size)
        .query(
            (set, n) ->
                new CertificateRow(
                    set.getString("number"),
                    set.getString("name"),
                    set.getString("label"),
                    set.getObject("valid_until", LocalDate.class),
                    set.getInt("nr"),
                    Moments.of(set, "issued_at")))
        .list();
  }

  /** How many certificates count. */
  public static long count(Session session, String text) {
    String like = like(text);
    return session.sql("select count(*)" + COUNTING).params(like, like).query(Long.class).single();
  }

  private static String like(String text) {
    String part = text.strip().toLowerCase(Locale.ROOT);
    return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static Issued issued(ResultSet set) throws SQLException {
    return new Issued(
        set.getString("number"),
        set.getInt("nr"),
        set.getString("sha256"),
        set.getInt("status_index"),
        Moments.of(set, "issued_at"),
        set.getString("reason"));
  }
}
