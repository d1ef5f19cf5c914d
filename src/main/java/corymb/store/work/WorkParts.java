package corymb.store.work;

import corymb.store.session.Session;
import corymb.store.sql.ByteParts;
import java.io.ByteArrayOutputStream;
import org.springframework.jdbc.core.RowCallbackHandler;

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    session
        .sql("select content from work_part where work = ? and item = ? order by nr")
        .params(work, item)
        .query((RowCallbackHandler) row -> bytes.writeBytes(row.getBytes(1)));
    return bytes.toByteArray();
  }

  /** Removes the bytes of an item. */
  public static void drop(Session session, String work, int item) {
    session.sql("delete from work_part where work = ? and item = ?").params(work, item).update();
  }
}
