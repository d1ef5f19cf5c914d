package corymb.store.audit;

import corymb.store.session.Session;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail for people, the latest row first. */
public final class AuditLog {

  private AuditLog() {}

  /**
   * A row as it is shown.
   *
   * @param nr its number, from 1 without gaps
   * @param actedAt when
   * @param person the id of the person
   * @param act what was done
   * @param subject the id of what it was done to
   * @param digest the SHA-256 of what was recorded, empty when there is none
   */
  public record Line(
      long nr, Instant actedAt, String person, String act, String subject, String digest) {}

  /**
   * Rows before a number.
   *
   * @param before only rows with a smaller number, null for the latest
   * @param subject only rows about this, or about acts of it; null for all
   * @param size how many at most
   */
  public static List<Line> page(
      Session session, @Nullable Long before, @Nullable String subject, int size) {
    String about = subject == null ? "" : subject.strip();
    return session
        .sql(
            "SELECT nr, acted_at, person, act, subject, digest, previous, hash FROM audit"
                + " WHERE nr < ? AND (? = '' OR subject = ? OR (subject >= ? AND subject < ?))"
                + " ORDER BY nr DESC FETCH FIRST "
                + size
                + " ROWS ONLY")
        .params(before == null ? Long.MAX_VALUE : before, about, about, about + "#", about + "$")
        .query((row, n) -> line(AuditRow.of(row)))
        .list();
  }

  private static Line line(AuditRow row) {
    return new Line(row.nr(), row.actedAt(), row.person(), row.act(), row.subject(), row.digest());
  }
}
