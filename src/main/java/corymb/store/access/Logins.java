package corymb.store.access;

import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps how people log in. Writing it down in the audit trail is the caller's part. */
public final class Logins {

  private Logins() {}

  /** How the person logs in; empty before a password was set. */
  public static Optional<Login> find(Session session, String person) {
    return session
        .sql("SELECT person, password, failures, closed_until, totp FROM login WHERE person = ?")
        .param(person)
        .query((row, nr) -> login(row))
        .optional();
  }

  private static Login login(ResultSet row) throws SQLException {
    OffsetDateTime closed = row.getObject("closed_until", OffsetDateTime.class);
    return new Login(
        row.getString("person"),
        row.getString("password"),
        row.getInt("failures"),
        closed == null ? null : closed.toInstant(),
        row.getString("totp"));
  }

  /**
   * A text that is another one after each new password; empty when the person is locked, or there
   * is none.
   */
  public static Optional<String> stamp(Session session, String person) {
    return session
        .sql(
            "SELECT l.changed_at FROM person p LEFT JOIN login l ON l.person = p.id"
                + " WHERE p.id = ? AND p.locked = FALSE")
        .param(person)
        .query((row, nr) -> String.valueOf(Moments.nullable(row, "changed_at")))
        .optional();
  }

  /** Whether anybody can log in at all. */
  public static boolean isAnybody(Session session) {
    return session.sql("SELECT COUNT(*) FROM login").query(Long.class).single() > 0;
  }

  /** Sets the password of a person; the door is open again. */
  public static void setPassword(Session session, String person, String hash, Instant at) {
    OffsetDateTime moment = moment(at);
    boolean added =
        session.insertUnlessThere(
            session
                .sql(
                    "INSERT INTO login (person, password, failures, changed_at)"
                        + " VALUES (?, ?, 0, ?)")
                .param(person)
                .param(hash)
                .param(moment));
    if (!added) {
      session
          .sql(
              "UPDATE login SET password = ?, failures = 0, closed_until = NULL, changed_at = ?"
                  + " WHERE person = ?")
          .param(hash)
          .param(moment)
          .param(person)
          .update();
    }
  }

  /** Counts an attempt that failed. */
  public static void failed(Session session, String person, @Nullable Instant closedUntil) {
    session
        .sql("UPDATE login SET failures = failures + 1, closed_until = ? WHERE person = ?")
        .param(closedUntil == null ? null : moment(closedUntil))
        .param(person)
        .update();
  }

  /** Forgets the attempts that failed. */
  public static void succeeded(Session session, String person) {
    session
        .sql("UPDATE login SET failures = 0, closed_until = NULL WHERE person = ? AND failures > 0")
        .param(person)
        .update();
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
