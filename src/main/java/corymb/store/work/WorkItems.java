package corymb.store.work;

import corymb.store.session.Session;
import corymb.store.sql.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what work is done on, and what came of it. */
public final class WorkItems {

  private static final String UNLUCKY = " and outcome in ('FAULTY', 'FOREIGN', 'FAILED')";
  private static final String NOTABLE = " and outcome <> 'SAME'";

  private WorkItems() {}

  /** Which items are looked at. */
  public enum Which {
    /** All of them. */
    ALL,
    /** Those that somebody should look at. */
    UNLUCKY,
    /** All that are done, but those of which nothing new is to be said. */
    NOTABLE
  }

  /** Keeps a new item that is still to be done. */
  public static void add(Session session, String work, int nr, String name) {
    session
        .sql("insert into work_item (work, nr, name) values (?, ?, ?)")
        .params(work, nr, name)
        .update();
  }

  /** Keeps a new item of which it is known already what became of it. */
  public static void add(Session session, String work, int nr, String name, Done done) {
    add(session, work, nr, name);
    note(session, work, nr, done);
  }

  /**
   * Keeps the cases of a choice as items, by their ids.
   *
   * @return how many there are
   */
  public static int addCases(Session session, String work, CaseChoice choice) {
    var statement =
        session
            .sql(
                "insert into work_item (work, nr, name, subject)"
                    + " select :work, row_number() over (order by c.id), c.id, c.id"
                    + CaseChoice.FROM
                    + choice.where())
            .param("work", work);
    return choice.give(statement).update();
  }

  /** The items that are still to be done after a number, in their order. */
  public static List<ItemRow> waiting(Session session, String work, int after, int most) {
    return session
        .sql(
            "select * from work_item where work = ? and nr > ? and outcome is null"
                + " order by nr fetch next ? rows only")
        .params(work, after, most)
        .query((set, n) -> row(set))
        .list();
  }

  /** Some items after a number, in their order. */
  public static List<ItemRow> after(
      Session session, String work, Which which, int after, int most) {
    return session
        .sql(
            "select * from work_item where work = ? and nr > ?"
                + condition(which)
                + " order by nr fetch next ? rows only")
        .params(work, after, most)
        .query((set, n) -> row(set))
        .list();
  }

  /** One page of items, in their order. */
  public static List<ItemRow> page(Session session, String work, Which which, int from, int size) {
    return session
        .sql(
            "select * from work_item where work = ?"
                + condition(which)
                + " order by nr offset ? rows fetch next ? rows only")
        .params(work, from, size)
        .query((set, n) -> row(set))
        .list();
  }

  /** How many items there are. */
  public static long count(Session session, String work, Which which) {
    return session
        .sql("select count(*) from work_item where work = ?" + condition(which))
        .param(work)
        .query(Long.class)
        .single();
  }

  /** How many items came to each outcome that some came to. */
  public static List<Tally> tally(Session session, String work) {
    return session
        .sql(
            "select outcome, count(*) as items from work_item"
                + " where work = ? and outcome is not null group by outcome")
        .param(work)
        .query((set, n) -> new Tally(Outcome.valueOf(set.getString(1)), set.getInt(2)))
        .list();
  }

  /**
   * The items of an outcome.
   *
   * @param items how many, at least 1
   */
  public record Tally(Outcome outcome, int items) {}

  /**
   * One item.
   *
   * @throws UnknownWork when there is none
   */
  public static ItemRow find(Session session, String work, int nr) {
    return session
        .sql("select * from work_item where work = ? and nr = ?")
        .params(work, nr)
        .query((set, n) -> row(set))
        .optional()
        .orElseThrow(() -> new UnknownWork(work + "/" + nr));
  }

  /**
   * Notes what came of an item, once: when somebody else noted it before nothing happens.
   *
   * @return whether it is noted now
   */
  public static boolean note(Session session, String work, int nr, Done done) {
    int noted =
        session
            .sql(
                "update work_item set outcome = ?, subject = coalesce(?, subject), told = ?"
                    + " where work = ? and nr = ? and outcome is null")
            .params(
                Parameters.of(
                    done.outcome().name(), done.subject(), storable(done.told()), work, nr))
            .update();
    if (noted == 0) {
      return false;
    }
    session
        .sql("update work set done = done + 1, failed = failed + ? where id = ?")
        .params(done.outcome().isUnlucky() ? 1 : 0, work)
        .update();
    return true;
  }

  /** A text of a server's database has no character 0. */
  private static @Nullable String storable(@Nullable String told) {
    return told == null ? null : told.replace('\0', '\uFFFD');
  }

  private static String condition(@Nullable Which which) {
    if (which == Which.UNLUCKY) {
      return UNLUCKY;
    }
    return which == Which.NOTABLE ? NOTABLE : "";
  }

  private static ItemRow row(ResultSet set) throws SQLException {
    String outcome = set.getString("outcome");
    return new ItemRow(
        set.getString("work"),
        set.getInt("nr"),
        set.getString("name"),
        outcome == null ? null : Outcome.valueOf(outcome),
        set.getString("subject"),
        set.getString("told"));
  }
}
