package corymb.spark;

import corymb.spark.Responses.FirstLines;
import java.net.URI;
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
  private String name = "";
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
      if (!row.getString(0).equals(file) || row.getLong(1) != block) {
        file = row.getString(0);
        block = row.getLong(1);
        line = first.of(file, block);
        name = name(file);
      } else {
        line++;
      }
      byte[] bytes = row.getAs(2);
      if (!isBlank(bytes)) {
        next = RowFactory.create(name + ":" + line, bytes);
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

  /** The name of a file by its address, in which blanks and others are written as %20. */
  private static String name(String file) {
    String path = String.valueOf(URI.create(file).getPath());
    return path.substring(path.lastIndexOf('/') + 1);
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
