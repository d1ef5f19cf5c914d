package corymb.store.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One transaction under way. It belongs to one thread and must not be kept when the work is done.
 */
public final class Session {

  private final Connection connection;
  private final JdbcClient client;
  private final @Nullable Turns turns;
  private final List<Runnable> last = new ArrayList<>();
  private final Map<String, Late> late = new HashMap<>();
  private boolean writing;

  /**
   * On a connection.
   *
   * @param turns in which transactions write, null when they need none
   */
  Session(Connection connection, @Nullable Turns turns) {
    this.connection = connection;
    this.turns = turns;
    this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  /** A statement with its parameters still to be given, {@code ?} or {@code :name}. */
  public StatementSpec sql(String text) {
    writing |= !Turns.changesNothing(text);
    if (turns != null) {
      turns.before(text);
    }
    return client.sql(text);
  }

  /**
   * Keeps work for the end of the transaction, when all else is done: what takes a lock that every
   * other transaction needs too, or looks at rows as they are left behind. It is done in the order
   * in which it was kept, and not at all when the transaction fails.
   */
  public void lastly(Runnable work) {
    last.add(work);
  }

  /** A value, and what is still to be done at the end to write it. */
  private record Late(Object value, @Nullable Runnable writing) {}

  /**
   * Remembers the value of a row that changes with each of many steps, and writes it once, at the
   * end as {@link #lastly}: each change leaves a copy of the row that the database has to pass
   * until the transaction ends, so that many of them cost more and more. The row is {@link #held}.
   *
   * @param name of the row, unlike that of any other
   * @param value which takes the place of the one before; cannot change itself
   * @param writing writes this value; that of a value before is not done any more
   */
  public void writeLate(String name, Object value, Runnable writing) {
    Late known = late.get(name);
    if (known == null || known.writing() == null) {
      lastly(() -> write(name));
    }
    late.put(name, new Late(value, writing));
  }

  private void write(String name) {
    Late known = Objects.requireNonNull(late.get(name));
    late.put(name, new Late(known.value(), null));
    Objects.requireNonNull(known.writing()).run();
  }

  /** The value that was remembered last for a row, null when none was in this transaction. */
  public <T> @Nullable T remembered(String name, Class<T> kind) {
    Late known = late.get(name);
    return known == null ? null : kind.cast(known.value());
  }

  /**
   * The value of a row for {@link #writeLate}: the one remembered, else the one in the row, which
   * is locked until the transaction ends and made when it is not there.
   *
   * @param locking finds the row and locks it
   * @param insert a statement that makes the row, ready to run
   */
  public <T> T held(
      String name, Class<T> kind, Supplier<Optional<T>> locking, Supplier<StatementSpec> insert) {
    T known = remembered(name, kind);
    if (known != null) {
      return known;
    }
    Optional<T> found = locking.get();
    if (found.isPresent()) {
      return found.get();
    }
    insertUnlessThere(insert.get());
    return locking
        .get()
        .orElseThrow(
            () -> new IllegalStateException("the " + name + " was taken away while counting"));
  }

  /** Does what was kept for the end. */
  void end() {
    for (int i = 0; i < last.size(); i++) {
      last.get(i).run();
    }
  }

  /**
   * Inserts a row that another transaction may have inserted already; then nothing happens. Waits
   * for another transaction that is just inserting it.
   *
   * @param insert a statement that inserts, ready to run
   * @return whether this insert made the row
   */
  public boolean insertUnlessThere(StatementSpec insert) {
    return unlessThere(insert::update);
  }

  /**
   * Does work that inserts a row which another transaction may have inserted already; then all of
   * the work is taken back and the transaction goes on. As {@link #insertUnlessThere}.
   *
   * @return whether the work is done
   */
  public boolean unlessThere(Runnable work) {
    try {
      Savepoint before = connection.setSavepoint();
      int kept = last.size();
      Map<String, Late> remembered = Map.copyOf(late);
      try {
        work.run();
        connection.releaseSavepoint(before);
        return true;
      } catch (DataAccessException e) {
        if (!SqlFaults.isUniqueViolation(e)) {
          throw e;
        }
        connection.rollback(before);
        last.subList(kept, last.size()).clear();
        late.clear();
        late.putAll(remembered);
        return false;
      }
    } catch (SQLException e) {
      throw SqlFaults.failed(e);
    }
  }

  /** The connection, for what goes by metadata and in bulk; its transaction is not to be ended. */
  public Connection connection() {
    writing = true;
    return connection;
  }

  /** Whether something may have been written. */
  boolean isWriting() {
    return writing;
  }
}
