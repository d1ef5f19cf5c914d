package corymb.store.audit;

import corymb.store.session.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A row of the trail.
 *
 * @param nr its number, from 1 without gaps
 * @param actedAt when, to the microsecond
 * @param person the id of the person
 * @param act what was done
 * @param subject the id of what it was done to
 * @param digest the SHA-256 of what was recorded, empty when there is none
 * @param previous the hash of the row before, {@link #FIRST} for the first
 * @param hash the hash of this row
 */
record AuditRow(
    long nr,
    Instant actedAt,
    String person,
    String act,
    String subject,
    String digest,
    String previous,
    String hash) {

  /** What stands in place of the hash of the row before the first. */
  static final String FIRST = "0".repeat(64);

  private static final String FORMAT = "corymb-audit/1";

  /** The row that follows on the given hash. */
  static AuditRow following(
      String previous,
      long nr,
      Instant at,
      String person,
      String act,
      String subject,
      String digest) {
    Instant kept = Moments.kept(at);
    String hash = hash(kept, person, act, subject, digest, previous);
    return new AuditRow(nr, kept, person, act, subject, digest, previous, hash);
  }

  static AuditRow of(ResultSet row) throws SQLException {
    return new AuditRow(
        row.getLong("nr"),
        Moments.of(row, "acted_at"),
        row.getString("person"),
        row.getString("act"),
        row.getString("subject"),
        row.getString("digest"),
        row.getString("previous"),
        row.getString("hash"));
  }

  /** Whether the hash is that of what the row says. */
  boolean isWhole() {
    return hash.equals(hash(actedAt, person, act, subject, digest, previous));
  }

  /** The number is not hashed: the chain gives the place, so a moved row can be recognised. */
  private static String hash(
      Instant at, String person, String act, String subject, String digest, String previous) {
    return new CanonicalText()
        .add(FORMAT)
        .add(at.toString())
        .add(person)
        .add(act)
        .add(subject)
        .add(digest)
        .add(previous)
        .sha256();
  }
}
