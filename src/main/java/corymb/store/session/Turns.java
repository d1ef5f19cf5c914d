package corymb.store.session;

import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.api.ErrorCode;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Lets one transaction of this process write at a time, from its first statement that writes or
 * locks until it is committed or rolled back.
 *
 * <p>The embedded database locks rows itself, but gives them free a moment too early when a
 * transaction is rolled back: what another one writes in that moment is lost, and a number is taken
 * twice. It belongs to one process alone, so turns in this process are enough.
 */
final class Turns {

  private static final int WAITED_SECONDS = 10;
  private static final String TIMED_OUT = "HYT00";

  private final ReentrantLock turn = new ReentrantLock();

  /** Waits for the turn before a statement that writes or locks; queries and settings need none. */
  void before(String statement) {
    if (changesNothing(statement) || turn.isHeldByCurrentThread()) {
      return;
    }
    try {
      if (!turn.tryLock(WAITED_SECONDS, TimeUnit.SECONDS)) {
        throw new CannotAcquireLockException(
            "another transaction writes for too long",
            new SQLException("no turn", TIMED_OUT, ErrorCode.LOCK_TIMEOUT_1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to write", e);
    }
  }

  /** Ends the turn of this thread, if it has it. */
  void end() {
    if (turn.isHeldByCurrentThread()) {
      turn.unlock();
    }
  }

  /** Whether a statement is a query without locks, or a setting. */
  static boolean changesNothing(String statement) {
    String words = statement.strip().toLowerCase(Locale.ROOT);
    return words.startsWith("set ") || words.startsWith("select") && !words.contains("for update");
  }
}
