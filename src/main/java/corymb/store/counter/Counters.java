package corymb.store.counter;

import corymb.store.session.Session;

/**
 * Running numbers, each counter by its name, the first number 1. A number belongs to the
 * transaction that took it: when that is rolled back the next one gets the same number, and until
 * it ends others wait; so there are neither gaps nor doubles.
 */
public final class Counters {

  private Counters() {}

  /** The next number of the counter; the counter is made at its first use. */
  public static long next(Session session, String name) {
    if (counted(session, name)) {
      return last(session, name);
    }
    boolean first =
        session.insertUnlessThere(
            session.sql("INSERT INTO counter (name, counted) VALUES (?, 1)").param(name));
    if (!first && !counted(session, name)) {
      throw new IllegalStateException("the counter " + name + " was taken away while counting");
    }
    return last(session, name);
  }

  private static boolean counted(Session session, String name) {
    return session
            .sql("UPDATE counter SET counted = counted + 1 WHERE name = ?")
            .param(name)
            .update()
        == 1;
  }

  /** The number that was taken last, as this transaction sees it; 0 when none was. */
  public static long last(Session session, String name) {
    return session
        .sql("SELECT counted FROM counter WHERE name = ?")
        .param(name)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
