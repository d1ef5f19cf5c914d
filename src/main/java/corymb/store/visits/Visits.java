package corymb.store.visits;

import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps what is remembered of browsers. What was removed stays removed: nothing here but {@link
 * #add} makes a row.
 */
public final class Visits {

  private Visits() {}

  /** A visit that has not ended at the moment. */
  public static Optional<VisitRow> find(Session session, String id, Instant now) {
    return session
        .sql("SELECT * FROM visit WHERE id = ? AND ends_at > ?")
        .param(id)
        .param(Moments.parameter(now))
        .query(
            (row, nr) ->
                new VisitRow(
                    row.getString("id"),
                    Moments.of(row, "begun_at"),
                    Moments.of(row, "seen_at"),
                    Moments.of(row, "ends_at"),
                    row.getBytes("contents")))
        .optional();
  }

  /** A new visit. */
  public static void add(Session session, VisitRow row) {
    session
        .sql("INSERT INTO visit (id, begun_at, seen_at, ends_at, contents) VALUES (?, ?, ?, ?, ?)")
        .param(row.id())
        .param(Moments.parameter(row.begun()))
        .param(Moments.parameter(row.seen()))
        .param(Moments.parameter(row.ends()))
        .param(row.contents())
        .update();
  }

  /** The contents, locked until the end of the transaction; empty when the visit was removed. */
  public static Optional<byte[]> lock(Session session, String id) {
    return session
        .sql("SELECT contents FROM visit WHERE id = ? FOR UPDATE")
        .param(id)
        .query((row, nr) -> row.getBytes(1))
        .optional();
  }

  /**
   * Puts other contents, and another id if it has one, into the place of a visit.
   *
   * @param id under which it was kept
   */
  public static void replace(Session session, String id, VisitRow now) {
    session
        .sql("UPDATE visit SET id = ?, seen_at = ?, ends_at = ?, contents = ? WHERE id = ?")
        .param(now.id())
        .param(Moments.parameter(now.seen()))
        .param(Moments.parameter(now.ends()))
        .param(now.contents())
        .param(id)
        .update();
  }

  /** Notes that the browser came. */
  public static void seen(Session session, String id, Instant seen, Instant ends) {
    session
        .sql("UPDATE visit SET seen_at = ?, ends_at = ? WHERE id = ?")
        .param(Moments.parameter(seen))
        .param(Moments.parameter(ends))
        .param(id)
        .update();
  }

  /** Forgets a visit. */
  public static void remove(Session session, String id) {
    session.sql("DELETE FROM visit WHERE id = ?").param(id).update();
  }

  /** Forgets all visits that have ended at the moment. */
  public static void forget(Session session, Instant now) {
    session.sql("DELETE FROM visit WHERE ends_at <= ?").param(Moments.parameter(now)).update();
  }
}
