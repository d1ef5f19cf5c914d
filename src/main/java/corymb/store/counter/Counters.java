package corymb.store.counter;

import corymb.store.session.Session;
import java.util.Optional;

/**
 * Running numbers, each counter by its name, the first number 1. A number belongs to the
 * transaction that took it: when that is rolled back the next one gets the same number, and until
 * it ends others wait; so there are neither gaps nor doubles.
 */
public final class Counters {

  private Counters() {}

  /** The next number of the counter; the counter is made at its first use. */
  public static long next(Session session, String name) {
    long next =
        1
            + session.held(
                late(name),
                Long.class,
                () -> counted(session, name, " FOR UPDATE"),
                () -> session.sql("INSERT INTO counter (name, counted) VALUES (?, 0)").param(name));
    session.writeLate(late(name), next, () -> write(session, name, next));
    return next;
  }

  /** The number that was taken last, as this transaction sees it; 0 when none was. */
  public static long last(Session session, String name) {
    Long known = session.remembered(late(name), Long.class);
    return known == null ? counted(session, name, "").orElse(0L) : known;
  }

  private static String late(String name) {
    return "counter " + name;
  }

  private static Optional<Long> counted(Session session, String name, String lock) {
    return session
        .sql("SELECT counted FROM counter WHERE name = ?" + lock)
        .param(name)
        .query(Long.class)
        .optional();
  }

  private static void write(Session session, String name, long last) {
    session.sql("UPDATE counter SET counted = ? WHERE name = ?").param(last).param(name).update();
  }
}
