package corymb.store.work;

import corymb.store.counter.Counters;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import corymb.store.sql.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps work in the background. */
public final class Works {

  private static final String OPEN = " and state in ('WAITING', 'RUNNING')";

  private Works() {}

  /**
   * Keeps new work that waits; its items are still to come.
   *
   * @return its id
   */
  public static String add(
      Session session, WorkKind kind, String person, Instant at, String wishes) {
    String id = String.format(Locale.ROOT, "w-%04d", Counters.next(session, "work"));
    session
        .sql(
            "insert into work (id, kind, person, asked_at, wishes, state, total, done, failed,"
                + " cleared) values (?, ?, ?, ?, ?, 'WAITING', 0, 0, 0, false)")
        .params(id, kind.name(), person, Moments.parameter(at), wishes)
        .update();
    return id;
  }

  /** Notes how many items the work has, as they are kept now. */
  public static int counted(Session session, String id) {
    session
        .sql("update work set total = (select count(*) from work_item where work = ?) where id = ?")
        .params(id, id)
        .update();
    return find(session, id).total();
  }

  /**
   * The work.
   *
   * @throws UnknownWork when there is none
   */
  public static WorkRow find(Session session, String id) {
    return session
        .sql("select * from work where id = ?")
        .param(id)
        .query((set, n) -> row(set))
        .optional()
        .orElseThrow(() -> new UnknownWork(id));
  }

  /** One page of all work, the newest first. */
  public static List<WorkRow> page(Session session, int from, int size) {
    return session
        .sql(
            "select * from work order by asked_at desc, id desc"
                + " offset ? rows fetch next ? rows only")
        .params(from, size)
        .query((set, n) -> row(set))
        .list();
  }

  /** How much work there is. */
  public static long count(Session session) {
    return session.sql("select count(*) from work").query(Long.class).single();
  }

  /** The ids of all work that has not ended. */
  public static List<String> open(Session session) {
    return session
        .sql("select id from work where id <> ''" + OPEN + " order by asked_at, id")
        .query(String.class)
        .list();
  }

  /** Somebody takes up work; false when it has ended. */
  public static boolean begin(Session session, String id, Instant at) {
    return session
            .sql(
                "update work set state = 'RUNNING', started_at = coalesce(started_at, ?)"
                    + " where id = ?"
                    + OPEN)
            .params(Moments.parameter(at), id)
            .update()
        == 1;
  }

  /** Work ends; false when it had ended before. */
  public static boolean end(
      Session session, String id, WorkState state, @Nullable String fault, Instant at) {
    return session
            .sql("update work set state = ?, fault = ?, ended_at = ? where id = ?" + OPEN)
            .params(Parameters.of(state.name(), fault, Moments.parameter(at), id))
            .update()
        == 1;
  }

  /** The ids of work that ended before a moment and still has its items and files. */
  public static List<String> endedBefore(Session session, Instant before) {
    return session
        .sql("select id from work where ended_at < ? and cleared = false order by ended_at, id")
        .param(Moments.parameter(before))
        .query(String.class)
        .list();
  }

  /** Removes the items and files of work; what it was stays. */
  public static void clear(Session session, String id) {
    session.sql("delete from work_part where work = ?").param(id).update();
    session.sql("delete from work_item where work = ?").param(id).update();
    session.sql("update work set cleared = true where id = ?").param(id).update();
  }

  private static WorkRow row(ResultSet set) throws SQLException {
    return new WorkRow(
        set.getString("id"),
        WorkKind.valueOf(set.getString("kind")),
        set.getString("person"),
        Moments.of(set, "asked_at"),
        set.getString("wishes"),
        WorkState.valueOf(set.getString("state")),
        set.getInt("total"),
        set.getInt("done"),
        set.getInt("failed"),
        Moments.nullable(set, "started_at"),
        Moments.nullable(set, "ended_at"),
        set.getString("fault"),
        set.getBoolean("cleared"));
  }
}
