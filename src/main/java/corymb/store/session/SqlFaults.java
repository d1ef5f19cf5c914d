package corymb.store.session;

import corymb.scheme.language.Sentence;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the two databases mean by their faults. */
final class SqlFaults {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
  private static final Set<String> LOST = Set.of("08", "57P", "90067", "90098", "90121");
  private static final Pattern H2_PLACE =
      Pattern.compile("\"([\\w.]+)(?: INDEX [\\w.]+)? ON ([\\w.]+)\\(");

  private SqlFaults() {}

  static boolean isUniqueViolation(Throwable fault) {
    SQLException sql = sql(fault);
    return sql != null && UNIQUE_VIOLATION.equals(sql.getSQLState());
  }

  /** Whether the same work may succeed when it is done once more: others were in the way. */
  static boolean isPassing(Throwable fault) {
    SQLException sql = sql(fault);
    return sql != null
        && (PASSING.contains(String.valueOf(sql.getSQLState()))
            || sql.getErrorCode() == ErrorCode.LOCK_TIMEOUT_1
            || sql.getErrorCode() == ErrorCode.CONCURRENT_UPDATE_1);
  }

  /** Any other fault; what the database says may hold what rows hold, so only its code is told. */
  static DatabaseFailed failed(Throwable fault) {
    if (DiskSpace.isUsedUp(fault)) {
      return new DatabaseFailed(
          Sentence.of(
              "the disk of the database is full; what was under way is not kept: make room, then try again"),
          fault);
    }
    Sentence told =
        isLost(fault)
            ? Sentence.of(
                "the database does not answer any more (SQL state {0}); what was under way is not kept, try again",
                state(fault))
            : Sentence.of(
                "the database refused a statement (SQL state {0}); nothing was changed",
                state(fault));
    return new DatabaseFailed(told, fault);
  }

  /** The end of a transaction was asked for, and no answer came: it may be kept or not. */
  static DatabaseFailed unknown(Throwable fault) {
    return new DatabaseFailed(
        Sentence.of(
            "the database does not answer any more (SQL state {0}), and did not say whether it kept what was just done: look first, and do it again if it is not there",
            state(fault)),
        fault);
  }

  /** Both databases give every fault a state; who holds a connection that is closed gives none. */
  static boolean isLost(Throwable fault) {
    SQLException sql = sql(fault);
    return sql instanceof SQLTransientConnectionException
        || sql != null && sql.getSQLState() == null
        || LOST.stream().anyMatch(state(fault)::startsWith);
  }

  private static String state(Throwable fault) {
    SQLException sql = sql(fault);
    return sql == null || sql.getSQLState() == null ? "none" : sql.getSQLState();
  }

  /** Names the table and the constraint, never what the row holds. */
  static AlreadyThere alreadyThere(Throwable fault) {
    SQLException sql = sql(fault);
    if (sql instanceof PSQLException postgres) {
      ServerErrorMessage said = postgres.getServerErrorMessage();
      if (said != null) {
        return new AlreadyThere(
            String.valueOf(said.getTable()), String.valueOf(said.getConstraint()));
      }
    }
    Matcher place = H2_PLACE.matcher(sql == null ? "" : String.valueOf(sql.getMessage()));
    return place.find()
        ? new AlreadyThere(bare(place.group(2)), bare(place.group(1)))
        : new AlreadyThere("unknown", "unknown");
  }

  private static String bare(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable SQLException sql(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
