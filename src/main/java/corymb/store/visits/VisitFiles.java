package corymb.store.visits;

import corymb.store.session.Session;
import corymb.store.sql.ByteParts;

/**
 * Keeps files as long as a visit lasts, in parts, because a row of the embedded database is small.
 */
public final class VisitFiles {

  private VisitFiles() {}

  /** Keeps a file; one with the same digest that is there already is the same. */
  public static void put(Session session, String visit, String sha256, byte[] bytes) {
    drop(session, visit, sha256);
    ByteParts.of(
        bytes,
        (nr, part) ->
            session
                .sql("INSERT INTO visit_part (visit, sha256, nr, content) VALUES (?, ?, ?, ?)")
                .param(visit)
                .param(sha256)
                .param(nr)
                .param(part)
                .update());
  }

  /** The bytes of a file, none when it is not there. */
  public static byte[] get(Session session, String visit, String sha256) {
    return ByteParts.joined(
        session
            .sql("SELECT content FROM visit_part WHERE visit = ? AND sha256 = ? ORDER BY nr")
            .params(visit, sha256));
  }

  /** Removes a file. */
  public static void drop(Session session, String visit, String sha256) {
    session
        .sql("DELETE FROM visit_part WHERE visit = ? AND sha256 = ?")
        .params(visit, sha256)
        .update();
  }
}
