package corymb.store.work;

import corymb.store.session.Session;
import corymb.store.sql.ByteParts;

/** Keeps the bytes of items, in parts, because a row of the embedded database is small. */
public final class WorkParts {

  private WorkParts() {}

  /** Keeps the bytes of an item that has none yet. */
  public static void put(Session session, String work, int item, byte[] bytes) {
    ByteParts.of(
        bytes,
        (nr, part) ->
            session
                .sql("insert into work_part (work, item, nr, content) values (?, ?, ?, ?)")
                .param(work)
                .param(item)
                .param(nr)
                .param(part)
                .update());
  }

  /** The bytes of an item, none when there are none. */
  public static byte[] get(Session session, String work, int item) {
    return ByteParts.joined(
        session
            .sql("select content from work_part where work = ? and item = ? order by nr")
            .params(work, item));
  }

  /** Removes the bytes of an item. */
  public static void drop(Session session, String work, int item) {
    session.sql("delete from work_part where work = ? and item = ?").params(work, item).update();
  }
}
