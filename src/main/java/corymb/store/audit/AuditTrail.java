package corymb.store.audit;

import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Writes the audit trail. Appending locks the head of the trail until the transaction ends, so
 * transactions that append come one after the other: append last.
 *
 * <p>A subject with a {@code #} is an act that a row of {@code case_act} or {@code award_act}
 * keeps; its digest is that row's {@code sha256}, and {@link AuditCheck} compares them both ways.
 */
public final class AuditTrail {

  private static final int HEAD = 1;
  private static final String LATE = "audit_head";
  private static final Pattern PERSON = Pattern.compile("p-[0-9]{4,9}");
  private static final Pattern ACT = Pattern.compile("[A-Za-z][A-Za-z_-]{0,59}");
  private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9#.:/_-]{1,120}");
  private static final Pattern DIGEST = Pattern.compile("([0-9a-f]{64})?");

  private AuditTrail() {}

  /** Appends the row for an act of a case or of an award. */
  public static void append(Session session, KeptAct act) {
    append(session, act.person(), act.kind(), act.subject(), act.sha256(), act.actedAt());
  }

  /**
   * Appends a row.
   *
   * @param person the id of the person, as in {@code p-0001}
   * @param act what was done, a word of letters and hyphens
   * @param subject the id of what it was done to, without spaces
   * @param digest the SHA-256 of what was recorded, or empty
   * @param at when
   * @throws IllegalArgumentException when one of them has another shape; names and answers never
   *     fit
   */
  public static void append(
      Session session, String person, String act, String subject, String digest, Instant at) {
    require(PERSON, "person", person);
    require(ACT, "act", act);
    require(SUBJECT, "subject", subject);
    require(DIGEST, "digest", digest);
    Head head =
        session.held(LATE, Head.class, () -> head(session, " FOR UPDATE"), () -> first(session));
    AuditRow row = AuditRow.following(head.hash(), head.nr() + 1, at, person, act, subject, digest);
    insert(session, row);
    session.writeLate(LATE, new Head(row.nr(), row.hash()), () -> write(session, row));
  }

  private static void write(Session session, AuditRow last) {
    session
        .sql("UPDATE audit_head SET nr = ?, hash = ? WHERE id = ?")
        .param(last.nr())
        .param(last.hash())
        .param(HEAD)
        .update();
  }

  private static void require(Pattern shape, String what, String found) {
    if (!shape.matcher(found).matches()) {
      throw new IllegalArgumentException(
          "the audit trail takes no such %s: expected the shape %s".formatted(what, shape));
    }
  }

  private static void insert(Session session, AuditRow row) {
    session
        .sql(
            """
            INSERT INTO audit (nr, acted_at, person, act, subject, digest, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(row.nr())
        .param(Moments.parameter(row.actedAt()))
        .param(row.person())
        .param(row.act())
        .param(row.subject())
        .param(row.digest())
        .param(row.previous())
        .param(row.hash())
        .update();
  }

  private static StatementSpec first(Session session) {
    return session
        .sql("INSERT INTO audit_head (id, nr, hash) VALUES (?, 0, ?)")
        .param(HEAD)
        .param(AuditRow.FIRST);
  }

  /** The number of the last row, 0 for none. */
  public static long last(Session session) {
    return head(session).map(Head::nr).orElse(0L);
  }

  /** The acts that were recorded after the row with a number, each once. */
  public static Set<String> actsAfter(Session session, long nr) {
    return session
        .sql("SELECT DISTINCT act FROM audit WHERE nr > ?")
        .param(nr)
        .query((row, n) -> row.getString("act"))
        .set();
  }

  /** The head as it stands; empty when nothing was ever appended. */
  static Optional<Head> head(Session session) {
    return Optional.ofNullable(session.remembered(LATE, Head.class)).or(() -> head(session, ""));
  }

  private static Optional<Head> head(Session session, String lock) {
    return session
        .sql("SELECT nr, hash FROM audit_head WHERE id = ?" + lock)
        .param(HEAD)
        .query((row, nr) -> new Head(row.getLong("nr"), row.getString("hash")))
        .optional();
  }

  /** Number and hash of the last row. */
  record Head(long nr, String hash) {}
}
