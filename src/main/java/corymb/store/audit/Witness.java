package corymb.store.audit;

import corymb.store.session.Session;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes into the trail what rows are like, so that a change behind the program's back is found.
 * That is done at the end of the transaction, when the rows are as they are left behind.
 */
public final class Witness {

  private Witness() {}

  /**
   * Notes that a row was added, changed or taken out.
   *
   * @param key of the row, as {@link Watched} says
   * @param person who did it
   * @param act what was done
   * @param at when
   */
  public static void note(
      Session session, Watched table, String key, String person, String act, Instant at) {
    session.lastly(() -> append(session, table, key, person, act, at));
  }

  /** As {@link #note}, but a row that is as it was witnessed last is not noted again. */
  public static void noteChanged(
      Session session, Watched table, String key, String person, String act, Instant at) {
    session.lastly(
        () -> {
          if (!digest(session, table, key).equals(last(session, table.prefix() + key))) {
            append(session, table, key, person, act, at);
          }
        });
  }

  private static void append(
      Session session, Watched table, String key, String person, String act, Instant at) {
    AuditTrail.append(session, person, act, table.prefix() + key, digest(session, table, key), at);
  }

  /** The digest of the row as it is, empty when there is none. */
  private static String digest(Session session, Watched table, String key) {
    return session
        .sql(
            "SELECT %s FROM %s r WHERE %s = ?"
                .formatted(table.selected(), table.table(), table.key()))
        .param(key)
        .query((row, nr) -> table.digest(row))
        .optional()
        .orElse("");
  }

  private static String last(Session session, String subject) {
    Optional<String> last =
        session
            .sql("SELECT digest FROM audit WHERE subject = ? ORDER BY nr DESC")
            .param(subject)
            .withMaxRows(1)
            .query(String.class)
            .optional();
    return last.orElse("");
  }
}
