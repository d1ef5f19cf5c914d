package corymb.store.work;

import corymb.store.session.Session;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Keeps the bytes of items, in parts, because a row of the embedded database is small. */
public final class WorkParts {

  private static final int PART = 256 * 1024;

  private WorkParts() {}

  /** Keeps the bytes of an item that has none yet. */
  public static void put(Session session, String work, int item, byte[] bytes) {
    for (int nr = 0, from = 0; from < bytes.length; nr++, from += PART) {
      session
          .sql("insert into work_part (work, item, nr, content) values (?, ?, ?, ?)")
          .param(work)
          .param(item)
          .param(nr)
          .param(Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)))
          .update();
    }
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
