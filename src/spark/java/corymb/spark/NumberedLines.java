package corymb.spark;

import corymb.spark.Responses.FirstLines;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The lines of a partition with their numbers; those of one block follow each other. */
final class NumberedLines implements Iterator<Row> {

  private final Iterator<Row> rows;
  private final FirstLines first;
  private String file = "";
  private long block = -1;
  private long line;
  private @Nullable Row next;

  NumberedLines(Iterator<Row> rows, FirstLines first) {
    this.rows = rows;
    this.first = first;
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      Row row = rows.next();
      if (!row.getString(0).equals(file) || row.getLong(2) != block) {
        file = row.getString(0);
        block = row.getLong(2);
        line = first.of(file, block);
      } else {
        line++;
      }
      byte[] bytes = row.getAs(3);
      if (!isBlank(bytes)) {
        next = RowFactory.create(row.getString(1) + ":" + line, bytes);
      }
    }
    return next != null;
  }

  @Override
  public Row next() {
    Row found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException("there are no more lines");
    }
    next = null;
    return found;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }
}
