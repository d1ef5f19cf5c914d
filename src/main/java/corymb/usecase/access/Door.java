package corymb.usecase.access;

import corymb.store.access.Login;
import corymb.store.access.Logins;
import corymb.store.audit.AuditTrail;
import corymb.store.session.Session;
import java.time.Duration;
import java.time.Instant;

/**
 * The door of a person. After five attempts that fail, at the password or at a code, it stays
 * closed for a while, longer after each further one.
 */
final class Door {

  /** So many attempts may fail before the door closes. */
  static final int FREE_FAILURES = 5;

  private static final Duration CLOSED = Duration.ofMinutes(1);
  private static final Duration LONGEST_CLOSED = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  private Door() {}

  /**
   * Whether the door is closed. One that is to stay closed for longer than any was closed by a
   * clock that was ahead of time, and is open.
   */
  static boolean isClosed(Login login, Instant now) {
    Instant until = login.closedUntil();
    return until != null && now.isBefore(until) && !until.isAfter(now.plus(LONGEST_CLOSED));
  }

  /** Counts an attempt that failed. The row is locked, so that none is lost. */
  static void failed(Session session, Login locked, Instant now) {
    int failures = locked.failures() + 1;
    boolean closes = failures >= FREE_FAILURES;
    Logins.failed(session, locked.person(), closes ? now.plus(closedFor(failures)) : null);
    if (closes) {
      AuditTrail.append(session, locked.person(), "log-in-closed", locked.person(), "", now);
    }
  }

  private static Duration closedFor(int failures) {
    int doublings = Math.min(failures - FREE_FAILURES, DOUBLINGS);
    Duration closed = CLOSED.multipliedBy(1L << doublings);
    return closed.compareTo(LONGEST_CLOSED) > 0 ? LONGEST_CLOSED : closed;
  }
}
