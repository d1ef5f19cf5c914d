package corymb.store.awards;

import corymb.store.audit.AuditTrail;
import corymb.store.blob.Blobs;
import corymb.store.counter.Counters;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the certificates that were issued. */
public final class Certificates {

  private static final String COUNTER = "certificate-status";
  private static final String ALL = "select * from certificate ";

  private Certificates() {}

  /**
   * A certificate that was issued.
   *
   * @param number the number of its award
   * @param sha256 the digest of its PDF
   * @param statusIndex its bit in the status lists, from 0
   * @param issuedAt when it was issued
   */
  public record Issued(String number, String sha256, int statusIndex, Instant issuedAt) {}

  /** The next free bit of the status lists. */
  public static int nextStatusIndex(Session session) {
    return Math.toIntExact(Counters.next(session, COUNTER) - 1);
  }

  /** Keeps a certificate that was just issued. */
  public static void add(
      Session session, String number, int statusIndex, byte[] pdf, String person, Instant at) {
    String sha256 = Blobs.put(session, pdf);
    session
        .sql(
            "insert into certificate (number, nr, sha256, status_index, issued_at)"
                + " values (?, 1, ?, ?, ?)")
        .params(number, sha256, statusIndex, Moments.parameter(at))
        .update();
    AuditTrail.append(session, person, "issue-certificate", number, sha256, at);
  }

  /** The certificate of an award, empty when none was issued. */
  public static Optional<Issued> find(Session session, String number) {
    return session
        .sql(ALL + "where number = ?")
        .param(number)
        .query((set, n) -> issued(set))
        .optional();
  }

  /** All certificates, in the order in which they were issued. */
  public static List<Issued> all(Session session) {
    return session.sql(ALL + "order by status_index").query((set, n) -> issued(set)).list();
  }

  private static Issued issued(ResultSet set) throws SQLException {
    return new Issued(
        set.getString("number"),
        set.getString("sha256"),
        set.getInt("status_index"),
        Moments.of(set, "issued_at"));
  }
}
