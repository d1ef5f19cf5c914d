package corymb.store.access;

import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps how people log in. Writing it down in the audit trail is the caller's part. */
public final class Logins {

  private Logins() {}

  /** How the person logs in; empty before a password was set. */
  public static Optional<Login> find(Session session, String person) {
    return find(session, person, "");
  }

  /** The same, with the row locked, so that attempts are looked at one after the other. */
  public static Optional<Login> lock(Session session, String person) {
    return find(session, person, " FOR UPDATE");
  }

  private static Optional<Login> find(Session session, String person, String how) {
    return session
        .sql(
            "SELECT person, password, failures, closed_until, totp, totp_step FROM login"
                + " WHERE person = ?"
                + how)
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
        row.getString("totp"),
        row.getObject("totp_step", Long.class));
  }

  /**
   * A text that is another one after each change of how the person logs in: a new password, a
   * second step turned on or off, an identity linked or not linked any more. Empty when the person
   * is locked, or there is none.
   */
  public static Optional<String> stamp(Session session, String person) {
    return session
        .sql(
            "SELECT l.changed_at, (SELECT MAX(i.linked_at) FROM login_identity i"
                + " WHERE i.person = p.id) AS linked_at"
                + " FROM person p LEFT JOIN login l ON l.person = p.id"
                + " WHERE p.id = ? AND p.locked = FALSE")
        .param(person)
        .query(
            (row, nr) ->
                Moments.nullable(row, "changed_at") + " " + Moments.nullable(row, "linked_at"))
        .optional();
  }

  /** Whether anybody can log in at all. */
  public static boolean isAnybody(Session session) {
    return session
            .sql("SELECT (SELECT COUNT(*) FROM login) + (SELECT COUNT(*) FROM login_identity)")
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * Sets the password of a person. The door is open again, unless a code is asked for as well:
   * whoever can make new passwords shall not have new attempts at codes by that.
   */
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
              "UPDATE login SET password = ?, changed_at = ?,"
                  + " failures = CASE WHEN totp IS NULL THEN 0 ELSE failures END,"
                  + " closed_until = CASE WHEN totp IS NULL THEN NULL ELSE closed_until END"
                  + " WHERE person = ?")
          .param(hash)
          .param(moment)
          .param(person)
          .update();
    }
  }

  /** Asks the person for a code from now on; the code of this step of time is used. */
  public static void setTotp(Session session, String person, String secret, long step, Instant at) {
    session
        .sql("UPDATE login SET totp = ?, totp_step = ?, changed_at = ? WHERE person = ?")
        .params(secret, step, moment(at), person)
        .update();
  }

  /** Notes the step of time whose code was used. */
  public static void useStep(Session session, String person, long step) {
    session.sql("UPDATE login SET totp_step = ? WHERE person = ?").params(step, person).update();
  }

  /** Asks the person for no code any more, and forgets the recovery codes. */
  public static void removeTotp(Session session, String person, Instant at) {
    session
        .sql("UPDATE login SET totp = NULL, totp_step = NULL, changed_at = ? WHERE person = ?")
        .params(moment(at), person)
        .update();
    RecoveryCodes.replace(session, person, List.of());
  }

  /** The persons who are asked for a code. */
  public static Set<String> withTotp(Session session) {
    return Set.copyOf(
        session.sql("SELECT person FROM login WHERE totp IS NOT NULL").query(String.class).list());
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
