package corymb.store.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Does work in transactions: all of it or nothing of it.
 *
 * <p>When others are in the way (deadlock, serialization failure, a lock not got within ten
 * seconds) the work is rolled back and done again, a few times at most; so work must touch nothing
 * but the session. Any exception rolls back and comes out; a doubled key as {@link AlreadyThere}.
 */
public final class Transactions {

  private static final int TRIES = 8;
  private static final int FIRST_PAUSE_MILLIS = 10;

  private final DataSource connections;
  private final int snapshot;
  private final @Nullable Turns turns;
  private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

  /**
   * Transactions on connections that do not commit by themselves.
   *
   * @param snapshot the isolation in which a transaction sees one moment of all tables
   * @param inTurns whether one transaction at a time may write
   */
  public Transactions(DataSource connections, int snapshot, boolean inTurns) {
    this.connections = connections;
    this.snapshot = snapshot;
    this.turns = inTurns ? new Turns() : null;
  }

  /**
   * Does the work in one transaction that sees what others have committed (READ COMMITTED).
   *
   * @throws AlreadyThere when a row with the same key is there
   * @throws TooManyAtOnce when others were in the way each time
   * @throws DatabaseFailed when the database does not answer, or refuses a statement
   */
  public <T extends @Nullable Object> T in(Function<Session, T> work) {
    return tried(work, Connection.TRANSACTION_READ_COMMITTED);
  }

  /** Does work that gives nothing back; as {@link #in}. */
  public void run(Consumer<Session> work) {
    in(
        session -> {
          work.accept(session);
          return true;
        });
  }

  /** Does the work in one transaction that sees one moment of all tables; as {@link #in}. */
  public <T extends @Nullable Object> T snapshot(Function<Session, T> work) {
    return tried(work, snapshot);
  }

  private <T extends @Nullable Object> T tried(Function<Session, T> work, int isolation) {
    if (busy.get()) {
      throw new IllegalStateException("a transaction is under way in this thread: use its session");
    }
    busy.set(true);
    try {
      for (int attempt = 1; ; attempt++) {
        try {
          return once(work, isolation);
        } catch (RuntimeException e) {
          if (SqlFaults.isUniqueViolation(e)) {
            throw SqlFaults.alreadyThere(e);
          }
          if (!SqlFaults.isPassing(e)) {
            throw isOfTheDatabase(e) ? SqlFaults.failed(e) : e;
          }
          if (attempt == TRIES) {
            throw new TooManyAtOnce(TRIES, e);
          }
          pause(attempt);
        }
      }
    } finally {
      busy.remove();
    }
  }

  /** A library that shares the connection tells a lost one in its own way. */
  private static boolean isOfTheDatabase(RuntimeException fault) {
    return fault instanceof DataAccessException
        || !(fault instanceof DatabaseFailed) && SqlFaults.isLost(fault);
  }

  private <T extends @Nullable Object> T once(Function<Session, T> work, int isolation) {
    try (Connection connection = connections.getConnection()) {
      if (connection.getTransactionIsolation() != isolation) {
        connection.setTransactionIsolation(isolation);
      }
      try {
        Session session = new Session(connection, turns);
        T result = work.apply(session);
        session.end();
        commit(connection, session);
        return result;
      } catch (RuntimeException | SQLException | Error e) {
        rollback(connection, e);
        throw e;
      } finally {
        if (turns != null) {
          turns.end();
        }
      }
    } catch (SQLException e) {
      throw SqlFaults.failed(e);
    }
  }

  private static void commit(Connection connection, Session session) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      if (session.isWriting() && SqlFaults.isLost(e)) {
        throw SqlFaults.unknown(e);
      }
      throw e;
    }
  }

  private static void rollback(Connection connection, Throwable why) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  /** Waits twice as long as the time before, and between half and all of that. */
  private static void pause(int attempt) {
    int most = FIRST_PAUSE_MILLIS << attempt;
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(most / 2, most + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to try again", e);
    }
  }
}
